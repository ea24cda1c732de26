// Signals by which this process is told to end: they stop a question as Ctrl+C does, so that what was typed in it can be kept.
export type Signal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/** The window was closed, the machine shuts down, somebody ends the process. */
export const ENDED: readonly Signal[] = ['SIGHUP', 'SIGTERM'];

/**
 * Hears signals; as long as it does, they do not end the process by themselves. Once it was told to end it is not told again: a shell
 * hands the end of its window on to those whom the system has told already, in the middle of what they are keeping. Who is interrupted
 * otherwise, as by the end of an input, goes on hearing for the same reason: a window that is closed ends the input too, at times first.
 * @returns what makes it stop
 */
export function heard(signals: readonly Signal[], act: (signal: Signal) => void): () => void {
  const once = (signal: Signal): void => {
    if (ENDED.includes(signal)) process.on(signal, nothing);
    act(signal);
  };
  for (const signal of signals) process.on(signal, once);
  return () => {
    for (const signal of signals) process.removeListener(signal, once);
  };
}

/** Ends as the system told this process to, where its terminal is gone: Node would find it missing on the way out, and abort. */
export function endAsTold(): void {
  if (process.listeners('SIGHUP').every((one) => one !== nothing)) return;
  process.removeAllListeners('SIGHUP');
  process.kill(process.pid, 'SIGHUP');
}

/** Hears, and does nothing. */
export function nothing(): void {}
