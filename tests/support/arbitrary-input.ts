import * as fc from 'fast-check';
import { z } from 'zod';
import { contract, type ProcedureName } from '#shared/contract.ts';
import type { TestCore } from './test-core.ts';

/** JSON Schema as zod writes it, as far as the contract uses it. */
type Schema = {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly (string | number)[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
};

const ownerTables: ReadonlySet<string> = new Set(['application', 'company', 'person']);

/** Stands for the id of some row of a table, chosen when the step is taken: `pick:company:7`. */
const pickPattern = /^pick:(\w+):(\d+)$/;

/** Which table an `id` of a procedure's input means, by the noun of the procedure. */
const tableOfNoun: Readonly<Record<string, string>> = {
  applications: 'application',
  applicationPeople: 'applicationPerson',
  attachments: 'attachment',
  companies: 'company',
  feedback: 'feedback',
  feedbackPoints: 'feedbackPoint',
  feedbackRequests: 'feedbackRequest',
  feelings: 'feeling',
  imports: 'importBatch',
  interactions: 'interaction',
  interviews: 'interview',
  letters: 'letter',
  offers: 'offer',
  outcomes: 'outcome',
  people: 'person',
  practices: 'practice',
  planItems: 'planItem',
  profileSkills: 'profileSkill',
  reasons: 'reason',
  requirements: 'requirement',
  resumes: 'resume',
  questions: 'question',
  savedViews: 'savedView',
  skills: 'skill',
  stageEvents: 'stageEvent',
  stages: 'stage',
  stories: 'story',
  tags: 'tag',
  tasks: 'task',
  themes: 'theme',
};

/** What a schema can't say: texts that only few of are right. */
const knownTexts: Readonly<Record<string, readonly string[]>> = {
  timeZone: ['UTC', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Kiritimati'],
};

/** Inputs of a procedure as its schema allows them, with ids to be picked among the rows there are. */
export function arbitraryInputOf(name: ProcedureName): fc.Arbitrary<unknown> {
  const noun = name.split('.')[0] ?? '';
  const schema = z.toJSONSchema(contract[name].input, { io: 'input', unrepresentable: 'any' }) as Schema;
  return arbitraryOf(schema, '', noun);
}

/** Puts ids of real rows where the input has picks; an empty table gives an id of nothing. */
export function resolvePicks(rebound: TestCore, input: unknown): unknown {
  if (Array.isArray(input)) return input.map((item) => resolvePicks(rebound, item));
  if (typeof input === 'object' && input !== null) {
    return Object.fromEntries(
      Object.entries(input).map(([key, value]) => [key, resolvePicks(rebound, value)]),
    );
  }
  const [, table, number] = (typeof input === 'string' ? pickPattern.exec(input) : null) ?? [];
  if (table === undefined) return input;
  // A card of contacts is a file like any other, and one that the import of contacts takes; so is an export of everything.
  if (table === 'upload' && Number(number) % 2 === 1) return rebound.upload(smallExport(number ?? ''));
  if (table === 'upload')
    return rebound.upload(`BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person ${number}\r\nEND:VCARD\r\n`);
  const ids = rebound.select(`SELECT id FROM "${table}" ORDER BY id`).map(({ id }) => String(id));
  return ids[Number(number) % Math.max(1, ids.length)] ?? 'none';
}

/** An export of everything with one tag in it, and a JSON Resume at once. */
function smallExport(number: string): string {
  const at = '2026-01-01T00:00:00.000Z';
  const tag = {
    id: `exported-${number}`,
    name: `Exported ${number}`,
    matchKey: `exported ${number}`,
    createdAt: at,
  };
  return JSON.stringify({
    format: 'rebound-export',
    formatVersion: 1,
    schemaVersion: 1,
    exportedAt: at,
    tables: { tag: [tag] },
    // A JSON Resume lets one say more, too.
    basics: { summary: `Towards ${number}` },
    skills: [{ name: `Exported ${number}` }, { name: 'Welding', level: 'Expert' }],
  });
}

function arbitraryOf(schema: Schema, property: string, noun: string): fc.Arbitrary<unknown> {
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return fc.oneof(...options.map((option) => arbitraryOf(option, property, noun)));
  if (schema.allOf?.[0]) return arbitraryOf({ ...schema.allOf[0], ...schema, allOf: [] }, property, noun);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'string':
      return arbitraryText(schema, property, noun);
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 1_000_000, 1_000_000) });
    case 'number':
      return fc.double({ min: schema.minimum ?? 0, max: schema.maximum ?? 1e12, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(arbitraryOf(schema.items ?? {}, property, noun), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, 3),
      });
    case 'object':
      return arbitraryObject(schema, noun);
    default:
      return fc.constant(null);
  }
}

function arbitraryObject({ properties = {}, required = [] }: Schema, noun: string): fc.Arbitrary<unknown> {
  const kinds = properties['kind']?.enum;
  // `{ kind: 'company', id }`: the kind says which table the id is of.
  if (kinds && properties['id'] && kinds.every((kind) => ownerTables.has(String(kind)))) {
    return fc
      .tuple(fc.constantFrom(...kinds), fc.nat(50))
      .map(([kind, number]) => ({ kind, id: `pick:${kind}:${number}` }));
  }
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, arbitraryOf(schema, name, noun)]),
  );
  return fc.record(fields, { requiredKeys: required.filter((name) => name in fields) as never[] });
}

function arbitraryText(schema: Schema, property: string, noun: string): fc.Arbitrary<string> {
  const known = knownTexts[property];
  if (known !== undefined) return fc.constantFrom(...known);
  if (noun === 'jsonResume' && property === 'ids') return fc.constantFrom('skill 0', 'skill 1', 'summary');
  const table = tableOf(property, noun);
  if (table !== null) return fc.nat(50).map((number) => `pick:${table}:${number}`);
  if (schema.format === 'date') return arbitraryDay;
  if (schema.format === 'date-time') return arbitraryDay.map((day) => `${day}T09:30:00.000Z`);
  if (schema.pattern !== undefined) return fc.stringMatching(new RegExp(schema.pattern, 'u'));
  return fc.string({
    unit: 'grapheme',
    minLength: schema.minLength ?? 0,
    maxLength: Math.min(schema.maxLength ?? 12, 12),
  });
}

const arbitraryDay = fc
  .integer({ min: 0, max: 1_500 })
  .map((days) => new Date(Date.UTC(2024, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));

/** `stageId` means a stage, `viaCompanyId` a company; a bare `id`, `otherId`, `intoId` what the noun says. */
function tableOf(property: string, noun: string): string | null {
  if (property === 'uploadId' || property === 'fileId') return 'upload';
  if (property === 'moveTo') return 'stage';
  // What a reminder to follow up is about; the other rules' subjects are refused.
  if (property === 'subjectId') return 'application';
  if (property === 'jobId' || !/^ids?$|Ids?$/.test(property)) return null;
  const stem = property.replace(/Ids?$|^ids?$/, '');
  const named = Object.values(tableOfNoun).find((table) => stem.toLowerCase().endsWith(table.toLowerCase()));
  return named ?? tableOfNoun[noun] ?? (noun === 'history' ? 'command' : null);
}
