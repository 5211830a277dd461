import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { contract } from '#shared/contract.ts';
import { idSchema } from '#shared/domain/fields.ts';
import { maskAnswer } from '#renderer/api/mask-answers.ts';

type Leaf = { readonly procedure: string; readonly path: readonly string[]; readonly schema: z.ZodType };

/** Every text and number that any procedure can answer, with the names of the fields that lead to it. */
function leavesOf(procedure: string, schema: z.ZodType, path: readonly string[] = []): Leaf[] {
  const within = (inner: unknown, field?: string) =>
    leavesOf(procedure, inner as z.ZodType, field === undefined ? path : [...path, field]);
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([field, inner]) => within(inner, field));
  if (schema instanceof z.ZodArray) return within(schema.element);
  if (
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly
  )
    return within(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => within(option));
  if (schema instanceof z.ZodTuple) return schema.def.items.flatMap((item) => within(item));
  if (schema instanceof z.ZodRecord) return within(schema.valueType, '*');
  if (schema instanceof z.ZodLiteral && ![...schema.values].some((value) => typeof value === 'string'))
    return [];
  if (schema instanceof z.ZodBoolean || schema instanceof z.ZodNull) return [];
  const isLeaf =
    schema instanceof z.ZodString ||
    schema instanceof z.ZodStringFormat ||
    schema instanceof z.ZodEnum ||
    schema instanceof z.ZodLiteral ||
    schema instanceof z.ZodNumber;
  // Something new in the contract: say here what it is made of.
  if (!isLeaf) throw new Error(`${procedure} ${path.join('.')}: unknown schema ${schema.type}`);
  return [{ procedure, path, schema }];
}

const leaves = Object.entries(contract).flatMap(([name, { output }]) => leavesOf(name, output));

/** What the mask makes of one value at the end of a path. */
function masked({ procedure, path }: Leaf, value: unknown): unknown {
  const answer = path.toReversed().reduce((inner, field) => ({ [field]: inner }), value);
  const shown = maskAnswer(procedure, answer);
  return path.reduce((inner, field) => (inner as Record<string, unknown>)[field], shown);
}

/** Ids, days, moments and choices from a list say nothing to who looks over a shoulder, and the screens work by them. */
function isNoText({ schema }: Leaf): boolean {
  return (
    schema === idSchema ||
    schema instanceof z.ZodEnum ||
    schema instanceof z.ZodLiteral ||
    schema instanceof z.ZodISODate ||
    schema instanceof z.ZodISODateTime
  );
}

/** Free texts that may be seen, as `procedure path`, each with the reason. */
const seen: readonly (readonly [RegExp, string])[] = [
  [/(?:Id|Ids|revertOf)$| ids$/, 'ids'],
  [/^history\.status savedAt$|^search\.\w+ hits\.on$/, 'days and moments'],
  [/^applications\.closed items\.phase$/, 'a phase or unknown'],
  [
    /^(?:stages|settings|backups|dataFolder)\.(?!\w+ ownName$)/,
    'stages, settings and what Rebound itself put on the disk',
  ],
  [/(?:stageName|stages\.name|proposedStage\.name)$/, 'stages are the same for every application'],
  [/^reasons\.|reasons\.label$| group$/, 'the list of reasons is the same for every application'],
  [/ (?:.*\.)?source$|sources\.label$/, 'where one looks for openings, not at whom'],
  [
    / (?:.*\.)?(?:kind|mode|timeZone)$|nextAction\.label$/,
    'the sort of interview; with whom and where is hidden',
  ],
  [
    / (?:.*\.)?(?:seniority|employmentType|currency)$|(?:seniorities|currencies)\.label$/,
    'true of thousands of openings',
  ],
  [/^applications\.filterChoices .*\.value$/, 'what a filter is set to; the label is what is shown'],
  [/^history\.\w+ (?:.*\.)?label$/, 'what Rebound calls a step'],
  [/^history\.list .*\.(?:field|entity)$/, 'what Rebound calls a field'],
  [/^peopleImports\.inspect columns\.header$/, 'the heads of columns'],
  [/^everything\.inspect tables\.entity$/, 'what Rebound calls a kind'],
  [
    /^imports\.inspect (?:columns\.header|(?:parts\.)?preset)$|^imports\.list preset$/,
    'the heads of columns',
  ],
  [/^imports\.inspect (?:parts\.key|part)$/, 'which table of a file, sent back; its name is hidden'],
  [/^imports\.dates read\.on$/, 'a day'],
  [/^imports\.statuses value$|draft\.status$/, 'words for a status, which are sent back'],
  [/^imports\.preview .*draft\.appliedOn$/, 'a day as it was written'],
  [/^(?:mails|resumes)\.read text$/, 'the file that was given a moment ago'],
  [/^postings\.understand /, 'what was typed or pasted a moment ago'],
  [/^savedViews\.list (?:.*\.)?query$/, 'an address to go to, not shown'],
  [/^attachments\.prepare name$/, 'the name of the saved copy, which is not shown'],
  [/ (?:.*\.)?mime$/, 'the sort of a file'],
  [/^(?:today|letters)\.\w+ (?:.*\.)?occurrence$/, 'which time of a task, sent back'],
  [/^insights\.applications .*outcome$/, 'a kind of ending'],
];

describe('the privacy mask knows the whole contract', () => {
  test('there is something to look at', () => {
    expect(leaves.length).toBeGreaterThan(500);
  });

  test('every free text is hidden, but those said here with a reason', () => {
    const wrong = leaves
      .filter((leaf) => leaf.schema instanceof z.ZodString && !isNoText(leaf))
      .map((leaf) => ({ leaf, name: `${leaf.procedure} ${leaf.path.join('.')}` }))
      .filter(
        ({ leaf, name }) =>
          (masked(leaf, 'Geheimnis') === 'Geheimnis') !== seen.some(([at]) => at.test(name)),
      )
      .map(({ name }) => name);
    expect(wrong).toEqual([]);
  });

  test('every id, day, moment and choice from a list is left as it is', () => {
    const wrong = leaves
      .filter((leaf) => isNoText(leaf) && masked(leaf, 'x') !== 'x')
      .map(({ procedure, path }) => `${procedure} ${path.join('.')}`);
    expect(wrong).toEqual([]);
  });

  test('every amount of pay and every mood is hidden, and no other number', () => {
    const open = /^postings\./;
    const wrong = leaves
      .filter(({ procedure, schema }) => schema instanceof z.ZodNumber && !open.test(procedure))
      .filter(
        (leaf) =>
          (masked(leaf, 1) === null) !==
          /^(?:salary.*|yearlySalary|payFloor|before|after|mood)$/.test(leaf.path.at(-1) ?? ''),
      )
      .map(({ procedure, path }) => `${procedure} ${path.join('.')}`);
    expect(wrong).toEqual([]);
  });

  test('no reason stands for nothing', () => {
    const names = leaves.map(({ procedure, path }) => `${procedure} ${path.join('.')}`);
    expect(seen.filter(([at]) => !names.some((name) => at.test(name))).map(([, why]) => why)).toEqual([]);
  });
});
