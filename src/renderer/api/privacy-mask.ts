import { useSyncExternalStore } from 'react';

/*
 * The privacy mask: while it is on, names, pay and notes never reach the page. They are taken out of every answer of
 * the host at this one place, so no screen can forget to hide them, and neither tooltips, titles nor screen readers
 * tell them. Nothing masked can be written back: a call that holds the mask or names pay is refused.
 */

/** What stands in place of a text. Always the same length, which would tell something too. */
export const maskMark = '•••••';

const storageKey = 'rebound.privacy-mask';
const listeners = new Set<() => void>();
// For this window and until it is closed: a mask that stays on for days would look like lost data.
let isOn = globalThis.sessionStorage?.getItem(storageKey) === 'on';

/** Whether the mask is on. */
export function isMasked(): boolean {
  return isOn;
}

/** Turns the mask on or off in this window. What is on the screen has to be read anew, which the shell does. */
export function setMasked(next: boolean): void {
  isOn = next;
  if (next) sessionStorage.setItem(storageKey, 'on');
  else sessionStorage.removeItem(storageKey);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The same, kept up to date. */
export function useMasked(): boolean {
  return useSyncExternalStore(subscribe, isMasked);
}

/** Texts that name somebody, say what is paid, or were written for oneself. */
const maskedTexts: ReadonlySet<string> = new Set([
  'name',
  'companyName',
  'viaCompanyName',
  'personName',
  'company',
  'via',
  'subject',
  'presentedTo',
  'email',
  'phone',
  'linkedinUrl',
  'website',
  'url',
  'place',
  'externalId',
  'notes',
  'note',
  'prepNotes',
  'message',
  'quote',
  'description',
  'salaryText',
  'salary',
  'terms',
  'bonus',
  'equity',
  'benefits',
  'before',
  'after',
  'cells',
  'raw',
  'samples',
]);

const maskedNumbers: ReadonlySet<string> = new Set(['salaryMin', 'salaryMax', 'salary', 'before', 'after']);

/** What is named under these is no person and no company. */
const openParents: ReadonlySet<string> = new Set(['tags', 'tag', 'stages', 'stage', 'resumes', 'resume']);

/** Answers without anything private in them. */
const openProcedures =
  /^(?:stages|reasons|tags|settings|backups|savedViews|resumes|jobs|sample|data)\.|^history\.status$/;

/** An answer of a procedure without what is private. */
export function maskAnswer(name: string, data: unknown): unknown {
  return openProcedures.test(name) ? data : maskValue(data, '', '');
}

function maskValue(value: unknown, key: string, parent: string): unknown {
  if (typeof value === 'string') return isPrivateText(key, parent) && value !== '' ? maskMark : value;
  if (typeof value === 'number') return maskedNumbers.has(key) ? null : value;
  if (Array.isArray(value)) return value.map((item) => maskValue(item, key, parent));
  if (typeof value !== 'object' || value === null) return value;
  // Text with the sought pieces in it, as search answers it.
  if ('text' in value && 'ranges' in value) return { ...value, text: maskMark, ranges: [] };
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [field, maskValue(inner, field, key)]),
  );
}

function isPrivateText(key: string, parent: string): boolean {
  return maskedTexts.has(key) && !(key === 'name' && openParents.has(parent));
}

/** Whether an input would write what the mask hides: its own mark, or pay that nobody sees. */
export function writesMasked(input: unknown): boolean {
  if (typeof input === 'string') return input.includes(maskMark);
  if (Array.isArray(input)) return input.some(writesMasked);
  if (typeof input !== 'object' || input === null) return false;
  return Object.entries(input).some(
    ([field, value]) => (isPay(field) && value !== undefined) || writesMasked(value),
  );
}

function isPay(field: string): boolean {
  return field === 'salaryMin' || field === 'salaryMax' || field === 'salary' || field === 'salaryText';
}
