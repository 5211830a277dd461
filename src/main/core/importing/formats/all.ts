import { delimited } from './delimited.ts';
import type { Format } from './format.ts';

/** Every kind of file that can be read, the first that recognises one wins. `delimited` takes what no other does. */
export const formats: readonly Format[] = [delimited];
