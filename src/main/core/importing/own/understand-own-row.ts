import { z } from 'zod';
import {
  currencySchema,
  idSchema,
  lineSchema,
  payPeriodSchema,
  textSchema,
  urlSchema,
  workModeSchema,
} from '#shared/domain/fields.ts';
import { rankOf } from '#shared/domain/phases.ts';
import { liveOutcomeOf, type OwnDetails, progressCellsOf, saidContacts } from '#core/exporting/own-sheet.ts';
import { readContact, type Contact } from '#core/importing/cells/contact.ts';
import { headerKeyOf } from '#core/importing/columns/headers.ts';
import { blocked, type RowReading } from '#core/importing/row-reading.ts';
import type { ApplicationDraft } from '#core/importing/understand-row.ts';
import { detailsOf, looseReasons } from './own-details.ts';
import { type OwnCells, ownCellsIn } from './own-cells.ts';

const amountSchema = z.number().nonnegative();
const excitementSchema = z.int().min(1).max(5);
const blankId = 'This row has no Rebound id.';

/** Whether a row is to be read as Rebound wrote it: no column was made another than it is. */
export function isOwnReading({ mapping, preset, choices }: RowReading): boolean {
  if (preset?.key !== 'rebound') return false;
  return (choices.headers ?? []).every((header, index) => {
    const field = mapping[index] ?? null;
    return field === null || field === (preset.fieldOf(headerKeyOf(header)) ?? field);
  });
}

/** A row of Rebound's own sheet: every text exactly as it was, nothing cleaned, nothing guessed. */
export function understandOwnRow(reading: RowReading): ApplicationDraft {
  const cells = ownCellsIn(reading);
  // Rows that were added by hand have none: the day of the file stands for when they were added.
  const now = `${reading.choices.fileOn}T00:00:00.000Z`;
  const details = detailsOf(cells, now);
  const live = liveOutcomeOf(details);
  const { appliedOn } = progressCellsOf(details);
  const id = cells.read('id', idSchema);
  if (id === null) reading.problems.push(blocked(cells.indexOf('id'), blankId));
  const people = peopleOf(cells, details);
  return {
    ...textsOf(cells),
    ...payOf(cells),
    savedOn: null,
    savedPrecision: 'unknown',
    appliedOn,
    precision: appliedOn === null ? 'unknown' : 'day',
    repliedOn: null,
    repliedPrecision: 'unknown',
    meaning: null,
    history: {
      steps: details.events.map(({ phase, on, precision }) => ({ phase, on, precision })),
      ending: live && { kind: live.kind, phase: live.phase, on: live.on, precision: live.precision },
    },
    tags: details.tags,
    isArchived: details.archivedAt !== null,
    contact: people.contact,
    contactRelation: 'other',
    notes: notesOf(cells, details),
    own:
      id === null
        ? null
        : {
            id,
            stage: cells.text('stage'),
            answeredOn: looseAnswerOf(cells, details),
            details: { ...details, people: people.exact },
          },
  };
}

function textsOf(cells: OwnCells) {
  const line = (column: Parameters<OwnCells['read']>[0]): string | null => cells.read(column, lineSchema);
  return {
    company: line('company') ?? '',
    via: line('agency'),
    title: line('title') ?? '',
    source: line('source'),
    url: cells.read('url', urlSchema),
    externalId: line('externalId'),
    location: line('location'),
    workMode: cells.read('workMode', workModeSchema),
    employmentType: line('employmentType'),
    seniority: line('seniority'),
    deadlineOn: cells.day('deadlineOn'),
    excitement: cells.number('excitement', excitementSchema),
    description: cells.read('description', textSchema),
    cvVersion: line('cvVersion'),
  };
}

function payOf(cells: OwnCells): Pick<ApplicationDraft, 'salary' | 'salaryText'> {
  return {
    salary: {
      min: cells.number('salaryMin', amountSchema),
      max: cells.number('salaryMax', amountSchema),
      currency: cells.read('currency', currencySchema),
      period: cells.read('period', payPeriodSchema),
    },
    salaryText: cells.read('salaryText', lineSchema),
  };
}

/** Those the details name, unless the column was changed: then whom that names. */
function peopleOf(
  cells: OwnCells,
  details: OwnDetails,
): { readonly exact: OwnDetails['people']; readonly contact: Contact | null } {
  const text = cells.text('contacts');
  if (text !== saidContacts(details)) {
    return { exact: [], contact: readContact(text, null, null).contact };
  }
  const [first] = details.people;
  const contact = first && {
    name: first.name,
    email: first.email,
    phone: first.phone,
    linkedinUrl: first.linkedinUrl,
  };
  return { exact: details.people, contact: contact ?? null };
}

function notesOf(cells: OwnCells, details: OwnDetails): string | null {
  const notes = cells.read('notes', textSchema);
  const reasons = looseReasons(cells, details);
  if (reasons === null) return notes;
  const kept = `Reasons: ${reasons}`;
  return notes === null ? kept : notes.includes(kept) ? notes : `${notes}\n\n${kept}`;
}

function looseAnswerOf(cells: OwnCells, { events }: OwnDetails): string | null {
  const answeredOn = cells.day('answeredOn');
  const isTold = events.some(
    ({ phase, on, precision }) =>
      precision !== 'unknown' && rankOf(phase) >= rankOf('screening') && on === answeredOn,
  );
  return isTold ? null : answeredOn;
}
