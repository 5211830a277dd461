/*
 * What the privacy mask hides of an answer of the host. Loaded when the mask is first on: no part of the first screen.
 */

/** What stands in place of a text. Always the same length, which would tell something too. */
export const maskMark = '•••••';

/*
 * Every text is hidden but those named here: a field that is added later is hidden until somebody says that it may be
 * seen. What may be seen is what says neither who, where, how much nor what was written: ids, days, choices from a list,
 * the names of stages and sources, words of Rebound itself.
 */
const plainTexts: ReadonlySet<string> = new Set(
  `id ids on at answerBy stageSince backups from to
  kind phase furthestPhase outcomePhase precision status relation role direction channel saidBy outcome ending claim control
  period currency workMode seniority employmentType origin mode timeZone
  stageName source header preset encoding delimiter proposed leftOut filled noted
  entity field group query value mime state dateOrder format shape part adds scope
  weekOf route rule occurrence bestBefore itemKind verdict explanation explanations planKind lateAnswer missing language band need answer profileAnswer level broken mine payPeriod workModes dealBreakers`.split(
    /\s+/,
  ),
);

/** Ids and moments by the ends of their names. */
const plainEndings = /(?:Ids?|At|On|revertOf)$/;

/** Texts that may be seen within these alone; '' stands for the answer itself. */
const plainWithin: Readonly<Record<string, ReadonlySet<string>>> = {
  name: new Set(['stages', 'proposedStage']),
  key: new Set(['parts', 'item']),
  // What becomes of a row that is taken in; of a story, what one did.
  action: new Set(['rows']),
  again: new Set(['next']),
  hard: new Set(['next']),
  good: new Set(['next']),
  easy: new Set(['next']),
  // Whether a recruiter or an agency; which one is hidden.
  by: new Set(['senders']),
  // Of a contact it says what was written; of a file, what it tells of.
  subject: new Set(['']),
  label: new Set([
    '',
    'undo',
    'redo',
    'entries',
    'nextAction',
    'reasons',
    'sources',
    'seniorities',
    'currencies',
  ]),
};

/** Lists of which not even the length is told: their items would all look the same. */
const foldedLists: ReadonlySet<string> = new Set(['tags', 'presentedTo']);

const maskedNumbers: ReadonlySet<string> = new Set([
  'salaryMin',
  'salaryMax',
  'salary',
  'yearlySalary',
  'payFloor',
  'before',
  'after',
  'mood',
]);

/** Answers without anything private in them, or that give back what one has just typed or asked to be saved. */
const openProcedures =
  /^(?:stages|reasons|settings|backups|jobs|sample|data|dataFolder|postings)\.|^(?:mails\.read|resumes\.read|attachments\.prepare)$/;

/** An answer of a procedure without what is private. */
export function maskAnswer(name: string, data: unknown): unknown {
  // One's own name is the one setting that says who.
  if (/^settings\.(?:get|update)$/.test(name)) return maskField(data as object, 'ownName');
  if (openProcedures.test(name)) return data;
  // The subject of a letter says what was written.
  const shown = maskValue(data, /^(?:letters|templates)\./.test(name) ? 'letter' : '', '');
  // Of a contact it says who wrote to whom; of a profile, where one wants to go.
  return name === 'profile.get' ? maskField(shown as object, 'direction') : shown;
}

function maskField(answer: object, field: string): object {
  return { ...answer, [field]: maskValue(Reflect.get(answer, field), '', '') };
}

/** The details of a failure: where in the input something is wrong may be said, who else has that name may not. */
export function maskDetails(details: unknown): unknown {
  return Array.isArray(details) ? details : maskValue(details, '', '');
}

function maskValue(value: unknown, key: string, parent: string): unknown {
  if (typeof value === 'string') return isPlain(key, parent) || value === '' ? value : maskMark;
  if (typeof value === 'number') return maskedNumbers.has(key) ? null : value;
  if (Array.isArray(value)) {
    const shown = value.map((item) => maskValue(item, key, parent));
    return foldedLists.has(key) && shown.every((item) => item === maskMark) ? shown.slice(0, 1) : shown;
  }
  if (typeof value !== 'object' || value === null) return value;
  // Text with the sought pieces in it, as search answers it.
  if ('text' in value && 'ranges' in value) return { ...value, text: maskMark, ranges: [] };
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [field, maskValue(inner, field, key)]),
  );
}

function isPlain(key: string, parent: string): boolean {
  return plainTexts.has(key) || plainEndings.test(key) || plainWithin[key]?.has(parent) === true;
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
  return /^(?:salary(?:Min|Max|Text)?|payFloor)$/.test(field);
}
