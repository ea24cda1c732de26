#!/usr/bin/env node
// The roof: hands the world to the program and its answer to the shell.
import { run } from './cli.ts';
import { systemIo } from './io/system.ts';

process.exitCode = await run(process.argv.slice(2), systemIo());
