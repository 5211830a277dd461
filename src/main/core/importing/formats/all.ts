import { archiveOf } from './archive.ts';
import { delimited } from './delimited.ts';
import type { Format } from './format.ts';
import { jobList } from './job-list.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { vcard } from './vcard.ts';
import { workbook } from './workbook.ts';

/** Texts, also those inside an archive. `delimited` takes what no other does. */
const texts: readonly Format[] = [json, vcard, jobList, markdown, delimited];

/** Every kind of file that can be read, the first that recognises one wins. A workbook is an archive too. */
export const formats: readonly Format[] = [workbook, archiveOf(texts), ...texts];
