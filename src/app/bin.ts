// The roof: hands the world to the program and its answer to the shell.
import { run } from './cli.ts';
import { endAsTold } from '../io/signals.ts';
import { systemIo } from '../io/system.ts';

void run(process.argv.slice(2), systemIo()).then((code) => {
  process.exitCode = code;
  endAsTold();
});
