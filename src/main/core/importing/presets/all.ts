import { linkedinJobApplications } from './linkedin-job-applications.ts';
import { ownSheet } from './own-sheet.ts';
import type { Preset } from './preset.ts';

/** Every known kind of table, the first that recognises a file wins. A new preset is one file and one line here. */
export const presets: readonly Preset[] = [linkedinJobApplications, ownSheet];
