// Signals by which this process is told to end: they stop a question as Ctrl+C does, so that what was typed in it can be kept.
export type Signal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/** The window was closed, the machine shuts down, somebody ends the process. */
export const ENDED: readonly Signal[] = ['SIGHUP', 'SIGTERM'];

/**
 * Hears signals; as long as it does, they do not end the process by themselves.
 * @returns what makes it stop
 */
export function heard(signals: readonly Signal[], act: (signal: Signal) => void): () => void {
  for (const signal of signals) process.on(signal, act);
  return () => {
    for (const signal of signals) process.removeListener(signal, act);
  };
}
