// Signals by which this process is told to end: they stop a question as Ctrl+C does, so that what was typed in it can be kept.
export type Signal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/** The window was closed, the machine shuts down, somebody ends the process. */
export const ENDED: readonly Signal[] = ['SIGHUP', 'SIGTERM'];

/**
 * Hears signals; as long as it does, they do not end the process by themselves. Once it was told to end it is not told again: a shell
 * hands the end of its window on to those whom the system has told already, in the middle of what they are keeping.
 * @returns what makes it stop
 */
export function heard(signals: readonly Signal[], act: (signal: Signal) => void): () => void {
  const once = (signal: Signal): void => {
    if (ENDED.includes(signal)) told(signal);
    act(signal);
  };
  for (const signal of signals) process.on(signal, once);
  return () => {
    for (const signal of signals) process.removeListener(signal, once);
  };
}

/**
 * Lets an end that is told from now on wait for that of the program: who is interrupted has something to keep. A window that is closed
 * ends the input as well, and that may be noticed first.
 */
export function keeping(): void {
  for (const signal of ENDED) add(signal, told);
}

function told(signal: NodeJS.Signals): void {
  add(signal, nothing);
}

function add(signal: NodeJS.Signals, listener: NodeJS.SignalsListener): void {
  if (!process.listeners(signal).includes(listener)) process.on(signal, listener);
}

/** Ends as the system told this process to, where its terminal is gone: Node would find it missing on the way out, and abort. */
export function endAsTold(): void {
  if (process.listeners('SIGHUP').every((one) => one !== nothing)) return;
  process.removeAllListeners('SIGHUP');
  process.kill(process.pid, 'SIGHUP');
}

/** Hears, and does nothing. */
export function nothing(): void {}
