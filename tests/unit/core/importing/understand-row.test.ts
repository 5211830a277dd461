import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importFields } from '#shared/imports.ts';
import { cleanCell } from '#core/importing/cells/clean-cell.ts';
import type { Mapping } from '#core/importing/columns/propose-mapping.ts';
import { identityOf, rawHashOf } from '#core/importing/row-identity.ts';
import type { RowChoices } from '#core/importing/row-reading.ts';
import { understandRow, type ApplicationDraft } from '#core/importing/understand-row.ts';

const mapping: Mapping = [
  'company',
  'title',
  'appliedOn',
  'status',
  'url',
  'notes',
  'salary',
  'notes',
  null,
  'workMode',
];
const choices: RowChoices = {
  dateOrders: new Map([[2, 'dmy']]),
  statusMeanings: new Map([['trash', null]]),
  fileOn: '2026-06-30',
  today: '2026-06-30',
  preset: null,
};

function understand(cells: readonly string[], more: Partial<RowChoices> = {}) {
  return understandRow({ cells: [...cells] }, mapping, { ...choices, ...more });
}

function draftOf(cells: readonly string[], more: Partial<RowChoices> = {}): ApplicationDraft {
  const { draft, problems } = understand(cells, more);
  if (!draft) throw new Error(`No draft: ${JSON.stringify(problems)}`);
  return draft;
}

describe('understandRow', () => {
  test('a whole row', () => {
    const { draft, problems } = understand([
      'RNLI (via Hays)',
      'Nurse',
      '3/4/2024',
      'Rejected after interview',
      'www.acme.example/jobs/1',
      'first\nnote',
      '£28K-£30K',
      'second',
      'ignored',
      'Hybrid',
    ]);
    expect(problems).toEqual([]);
    expect(draft).toEqual({
      company: 'RNLI',
      via: 'Hays',
      title: 'Nurse',
      savedOn: null,
      savedPrecision: 'unknown',
      appliedOn: '2024-04-03',
      precision: 'day',
      repliedOn: null,
      repliedPrecision: 'unknown',
      meaning: { phase: 'interview', outcome: 'rejected', outcomePhase: 'interview' },
      history: { steps: [], ending: null },
      source: null,
      url: 'https://www.acme.example/jobs/1',
      externalId: null,
      location: null,
      workMode: 'hybrid',
      employmentType: null,
      seniority: null,
      salary: { min: 28_000, max: 30_000, currency: 'GBP', period: 'year' },
      salaryText: '£28K-£30K',
      deadlineOn: null,
      excitement: null,
      description: null,
      tags: [],
      isArchived: false,
      contact: null,
      contactRelation: 'other',
      cvVersion: null,
      notes: 'first\nnote\n\nsecond',
      own: null,
    });
  });

  test('a Markdown link is its text, and the link where no other column holds one', () => {
    const linked = ['[Mango](https://mango.example.org/jobs/12)', '[Cook](https://mango.example.org/jobs/7)'];
    expect(draftOf(linked)).toMatchObject({
      company: 'Mango',
      title: 'Cook',
      url: 'https://mango.example.org/jobs/7',
    });
    expect(draftOf([...linked, '', '', '[here](https://b.example/jobs/1)'])).toMatchObject({
      company: 'Mango',
      url: 'https://b.example/jobs/1',
    });
    expect(draftOf(['[Acme] (London)', 'Cook [m/f](x)'])).toMatchObject({
      company: '[Acme] (London)',
      title: 'Cook [m/f](x)',
      url: null,
    });
  });

  test('a short row and empty words', () => {
    expect(draftOf(['Acme'])).toMatchObject({
      company: 'Acme',
      title: '',
      appliedOn: null,
      precision: 'unknown',
      meaning: null,
    });
    expect(draftOf(['Acme', 'N/A', '—', 'null', 'TBD'])).toMatchObject({
      title: '',
      appliedOn: null,
      meaning: null,
      url: null,
    });
  });

  test('a row that names nothing is skipped with a reason', () => {
    const { draft, problems } = understand(['', '—', '3/4/2024', 'Applied', 'n/a', 'called a friend']);
    expect(draft).toBeNull();
    expect(problems).toEqual([
      { column: null, message: 'The row has neither a company nor a title nor a link.', isBlocking: true },
    ]);
  });

  test.each([
    ['an unreadable date', ['Acme', 'Nurse', '8/82019'], 2],
    ['swapped cells', ['Acme', 'Nurse', 'Rejected', 'Applied'], 2],
    ['an unknown status', ['Acme', 'Nurse', '', 'Frobbed'], 3],
    ['a title longer than its field', ['Acme', 'x'.repeat(501)], 1],
    [
      'an address longer than its field',
      ['Acme', 'Nurse', '', '', `https://a.example/${'x'.repeat(2_000)}`],
      4,
    ],
    [
      'a cell over 1 MB, mapped or not',
      ['Acme', 'Nurse', '', '', '', '', '', '', 'x'.repeat(1024 * 1024 + 1)],
      8,
    ],
    [
      'notes over 1 MB together',
      ['Acme', 'Nurse', '', '', '', 'x'.repeat(600_000), '', 'x'.repeat(600_000)],
      5,
    ],
  ])('%s keeps the row out and names the cell', (_, cells, column) => {
    const { draft, problems } = understand(cells);
    expect(draft).toBeNull();
    expect(problems.filter(({ isBlocking }) => isBlocking).map((problem) => problem.column)).toEqual([
      column,
    ]);
  });

  test('a date that needs an order is blocking until one is chosen', () => {
    expect(understand(['Acme', '', '3/4/2024'], { dateOrders: new Map() }).draft).toBeNull();
    expect(draftOf(['Acme', '', '13/4/2024'], { dateOrders: new Map() }).appliedOn).toBe('2024-04-13');
  });

  test('what the user said a word means comes first', () => {
    const ghosted = { phase: 'applied', outcome: 'ghosted', outcomePhase: 'unknown' } as const;
    expect(draftOf(['Acme', '', '', 'TRASH']).meaning).toBeNull();
    expect(
      draftOf(['Acme', '', '', 'Rejected!'], { statusMeanings: new Map([['rejected', ghosted]]) }).meaning,
    ).toEqual(ghosted);
    expect(draftOf(['Acme', '', '', ' — '], { statusMeanings: new Map([['', ghosted]]) }).meaning).toEqual(
      ghosted,
    );
  });

  test('what is taken from a doubtful cell is said', () => {
    expect(understand(['Acme', '', '3/4']).problems).toMatchObject([{ column: 2, isBlocking: false }]);
    expect(understand(['Acme', '', '8/3/2019 and 9/9/2019'])).toMatchObject({
      draft: { appliedOn: '2019-03-08' },
      problems: [{ column: 2, isBlocking: false }],
    });
    expect(understand(['https://acme.example/jobs/7', 'Nurse'])).toMatchObject({
      draft: { company: '', url: 'https://acme.example/jobs/7' },
      problems: [{ column: 0, isBlocking: false }],
    });
    expect(understand(['Acme', 'Nurse', '', '', 'here', 'a note'])).toMatchObject({
      draft: { url: null, notes: 'here\n\na note' },
      problems: [{ column: 4, isBlocking: false }],
    });
  });

  test('an id from a column counts at its company only, an id from the link everywhere', () => {
    const withId: Mapping = ['company', 'externalId', 'url'];
    const idOf = (cells: string[]) => understandRow({ cells }, withId, choices).draft?.externalId;
    expect(idOf(['Acme GmbH', '4711'])).toBe(idOf(['ACME', '4711']));
    expect(idOf(['Acme', '4711'])).not.toBe(idOf(['Beta', '4711']));
    expect(idOf(['Acme', '4711', 'https://www.linkedin.com/jobs/view/3812345678'])).toBe(
      'linkedin:3812345678',
    );
  });

  test.each(['null', 'None', 'TBD', '\u00a0', 'N/A', '—', ' \u200b '])(
    '%j is an empty cell everywhere',
    (empty) => {
      const { draft, problems } = understand([
        'Acme',
        empty,
        empty,
        empty,
        empty,
        empty,
        empty,
        empty,
        empty,
        empty,
      ]);
      expect(problems).toEqual([]);
      expect(draft).toMatchObject({
        title: '',
        appliedOn: null,
        meaning: null,
        url: null,
        notes: null,
        salaryText: null,
      });
    },
  );

  test('zero-width characters are no part of a name or an address', () => {
    expect(
      draftOf(['\u200bAcme\u200b', 'Night\u00a0Nurse\ufeff', '', '', 'https://acme.example/jobs/1\u200b']),
    ).toMatchObject({ company: 'Acme', title: 'Night Nurse', url: 'https://acme.example/jobs/1' });
  });

  test('"Before 2025-01-24" is a bound, not a day', () => {
    expect(draftOf(['Acme', '', 'Before 2025-01-24'])).toMatchObject({
      appliedOn: '2025-01-24',
      precision: 'unknown',
    });
  });

  test('values as programs write them are their words', () => {
    expect(draftOf([`{"name": "Acme"}`, `['Nurse']`, '', `["Applied"]`])).toMatchObject({
      company: 'Acme',
      title: 'Nurse',
      meaning: { phase: 'applied' },
    });
  });

  test('a row of outreach is no application, and is kept out by name', () => {
    expect(understand(['Acme', 'Cold email', '3/4/2024'])).toMatchObject({
      draft: null,
      problems: [{ column: 1, isBlocking: true }],
    });
    expect(draftOf(['Acme', 'Networking Engineer', '3/4/2024']).title).toBe('Networking Engineer');
    expect(draftOf(['Acme', 'Cold email', '3/4/2024', 'Applied']).meaning?.phase).toBe('applied');
  });

  test('what cannot be read where the row can do without goes to the notes', () => {
    const lenient: Mapping = ['company', 'deadlineOn', 'savedOn', 'excitement', 'archived', 'notes'];
    const cells = ['Acme', 'rolling', 'last week', 'P1', 'perhaps', 'a note'];
    const { draft, problems } = understandRow({ cells }, lenient, choices);
    expect(draft).toMatchObject({ deadlineOn: null, savedOn: null, excitement: null, isArchived: false });
    expect(draft?.notes?.split('\n\n').toSorted()).toEqual(
      [
        'Apply by: rolling',
        'Saved on: last week',
        'Excitement: P1',
        'Archived: perhaps',
        'a note',
      ].toSorted(),
    );
    expect(problems.map(({ column, isBlocking }) => [column, isBlocking])).toEqual(
      expect.arrayContaining([1, 2, 3, 4].map((column) => [column, false])),
    );
  });

  test.each([
    ['a posting text', 'description', 'x'.repeat(1_000_001)],
    ['a tag', 'tags', 'x'.repeat(101)],
  ] as const)('%s beyond its limit keeps the row out', (_, field, cell) => {
    const { draft, problems } = understandRow({ cells: ['Acme', cell] }, ['company', field], choices);
    expect(draft).toBeNull();
    expect(problems).toMatchObject([{ column: 1, isBlocking: true }]);
  });

  test('notes of 4 kB over many lines are kept whole', () => {
    const note = Array.from({ length: 100 }, (_, index) =>
      `line ${index} ['a', {"b": 1}]`.padEnd(41, '.'),
    ).join('\n');
    expect(draftOf(['Acme', '', '', '', '', note]).notes).toBe(note);
  });
});

test('whatever stands in whatever column: no exception, no invented value, no note lost', () => {
  const field = fc.constantFrom(null, ...importFields.filter((name) => name !== 'ignore'));
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom(
      '3/4/2024',
      '4/5',
      '★★',
      '£28K-£30K',
      '60000',
      '["a"]',
      '<p>x</p>',
      'Rejected',
      'a@b.example',
      'yes',
      'here',
    ),
  );
  const orders = new Map(Array.from({ length: 8 }, (_, index) => [index, 'dmy'] as const));
  fc.assert(
    fc.property(fc.array(fc.tuple(field, cell), { minLength: 1, maxLength: 8 }), (columns) => {
      const own: Mapping = columns.map(([name]) => name);
      const cells = columns.map(([, text]) => text);
      const { draft, problems } = understandRow({ cells }, own, { ...choices, dateOrders: orders });
      expect(draft === null).toBe(problems.some(({ isBlocking }) => isBlocking));
      if (draft === null) return;
      const { min, max } = draft.salary ?? { min: null, max: null };
      expect(min ?? 0).toBeLessThanOrEqual(max ?? Number.MAX_VALUE);
      expect([null, 1, 2, 3, 4, 5]).toContain(draft.excitement);
      const lost = columns.filter(
        ([name, text]) => name === 'notes' && !(draft.notes ?? '').includes(cleanCell(text)),
      );
      expect(lost).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

describe('identityOf', () => {
  const cells = ['Acme', 'Nurse', '3/4/2024'];

  test('id first, then the link, then company, title and day', () => {
    const draft = draftOf(['Acme', 'Nurse', '3/4/2024', '', 'https://www.linkedin.com/jobs/view/3812345678']);
    expect(identityOf(draft, cells, 0).map(({ kind }) => kind)).toEqual(['id', 'url', 'opening']);
    expect(identityOf(draftOf(cells), cells, 0).map(({ kind }) => kind)).toEqual(['opening']);
  });

  test('other spellings of one opening agree', () => {
    const one = identityOf(draftOf(['Müller GmbH', 'Night Nurse', '3/4/2024']), [], 0);
    const other = identityOf(draftOf(['MÜLLER', 'night-nurse', '03.04.2024']), [], 5);
    expect(one).toEqual(other);
  });

  test('titles without any letter, and titles in other scripts, do not fall together', () => {
    const keys = ['???', '!!!', '护士', '厨师'].map(
      (title) => identityOf(draftOf(['Acme', title, '3/4/2024']), [], 0)[0]?.key,
    );
    expect(new Set(keys).size).toBe(4);
  });

  test('a careers page is no identity; what remains are the cells and their ordinal', () => {
    const row = ['Acme', 'Nurse', '', '', 'https://acme.example/careers'];
    const draft = draftOf(row);
    expect(identityOf(draft, row, 0)).toEqual([{ kind: 'raw', key: `${rawHashOf(row)}#0` }]);
    expect(identityOf(draft, row, 1)).not.toEqual(identityOf(draft, row, 0));
    expect(rawHashOf([...row, '', ''])).toBe(rawHashOf(row));
    expect(rawHashOf(['ab', 'c'])).not.toBe(rawHashOf(['a', 'bc']));
  });
});

test.each([
  ['company', ` via x`.repeat(160_000) + ' Ltd ' + 'y'.repeat(80_000)],
  ['contactName', 'a.'.repeat(500_000)],
  ['contactName', '(('.repeat(500_000)],
  ['status', "['" + "\\'".repeat(500_000)],
  ['salary', '1'.repeat(1_000_000)],
] as const)('a megabyte in the column of %s is refused soon', (field, cell) => {
  const startedAt = performance.now();
  const mapping = ['title', field] as const;
  understandRow({ cells: ['Nurse', cell] }, mapping, choices);
  expect(performance.now() - startedAt).toBeLessThan(2_000);
});
