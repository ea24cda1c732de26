// How much memory is taken when there is a lot to do.
import { setFlagsFromString } from 'node:v8';

/**
 * Keeps V8 from growing the room for what is new: of thousands of files each is forgotten before the next but one, and what is no longer
 * needed would fill a hundred megabytes before anybody looked. It costs no time.
 */
export function takeLittle(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/**
 * Has V8 look over everything once it holds twice of what is needed, instead of four times: where little is kept of very much that comes in
 * and takes a moment to be gone over, most of what it held is no longer needed. Of a hundred thousand sales that is seventy megabytes, and
 * no time that can be measured.
 */
export function lookOverOften(): void {
  setFlagsFromString('--heap-growing-percent=100');
}
