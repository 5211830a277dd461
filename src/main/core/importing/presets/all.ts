import { statusKeyOf, understandStatus, type Meaning } from '#core/importing/cells/understand-status.ts';
import { headerKeyOf } from '#core/importing/columns/headers.ts';
import { aiJobSearch } from './ai-job-search.ts';
import { careerOps } from './career-ops.ts';
import { contactCards } from './contact-cards.ts';
import { huntrBoard } from './huntr-board.ts';
import { huntrDownload } from './huntr-download.ts';
import { jobsync } from './jobsync.ts';
import { justajobappEmails } from './justajobapp-emails.ts';
import { linkedinConnections } from './linkedin-connections.ts';
import { linkedinJobApplications } from './linkedin-job-applications.ts';
import { linkedinSavedJobs } from './linkedin-saved-jobs.ts';
import { ownContacts } from './own-contacts.ts';
import { ownSheet } from './own-sheet.ts';
import type { Preset } from './preset.ts';
import { rebound } from './rebound.ts';
import { simplify } from './simplify.ts';
import { teal } from './teal.ts';

/** Every known kind of table, the first that recognises a file wins. A new preset is one file and one line here. */
export const presets: readonly Preset[] = [
  rebound,
  linkedinJobApplications,
  linkedinSavedJobs,
  linkedinConnections,
  huntrDownload,
  huntrBoard,
  simplify,
  teal,
  jobsync,
  justajobappEmails,
  aiJobSearch,
  careerOps,
  contactCards,
  ownContacts,
  ownSheet,
];

const byKey: ReadonlyMap<string, Preset> = new Map(presets.map((preset) => [preset.key, preset]));

export function presetByKey(key: string | null): Preset | null {
  return key === null ? null : (byKey.get(key) ?? null);
}

/** The preset whose headers these are. */
export function presetOfHeader(header: readonly string[]): Preset | null {
  const keys = new Set(header.map((name) => headerKeyOf(name)));
  return presets.find((preset) => preset.recognises(keys)) ?? null;
}

/** Whether these are headers for sure, of a tool or of a list of people: a sheet of one's own may say anything. */
export function isSureHeader(header: readonly string[]): boolean {
  const preset = header.length > 2 ? presetOfHeader(header) : null;
  return preset !== null && (preset.isTool || preset.subject === 'people');
}

/** What a status of a file from this source means: its own words first. Null = ask. */
export function meaningOfStatus(presetKey: string | null, text: string): Meaning | null {
  const own = presetByKey(presetKey)?.meaningOf(statusKeyOf(text));
  return own === undefined ? understandStatus(text) : own;
}
