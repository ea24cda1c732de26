// The roof of the second thread: hands it the disk, and what it comes to to the first.
import * as fs from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { workOn, type Share } from '../desk/linting/share.ts';
import { forManyTexts } from '../io/engine.ts';

forManyTexts();
void workOn(fs, (workerData as { readonly work: Share }).work, (results) => parentPort?.postMessage(results));
