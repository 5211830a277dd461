import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { textSchema } from '#shared/domain/fields.ts';
import { AppError } from '#shared/rpc/reply.ts';
import { weighJson } from '#core/importing/formats/weigh-json.ts';

const megabyte = 1_000_000;
/** A CV is text: what is larger is something else. */
const largestBytes = 5 * megabyte;
const mostEntries = 2_000;
const mostContainers = 50_000;
const deepest = 100;

const text = z.string().nullish();
/** Becomes a text of the profile, unless it is longer than one may be. */
const keptText = text.transform((said) => (textSchema.safeParse(said).success ? said : null));
const texts = z.array(z.string()).max(mostEntries).nullish();
/** Not in the standard, which lets a skill say more: what Rebound writes. Anything odd there is as good as nothing. */
const own = {
  yearsOfExperience: z.number().min(0).max(80).nullish().catch(null),
  lastUsed: z.int().min(1940).max(2200).nullish().catch(null),
  summary: keptText.catch(null),
};
const engagement = z.object({
  position: text,
  description: text,
  summary: text,
  highlights: texts,
  keywords: texts,
  startDate: text,
  endDate: text,
});

function list<Entry extends z.ZodType>(entry: Entry) {
  return z.array(entry).max(mostEntries).nullish();
}

const documentSchema = z.object({
  basics: z.object({ summary: keptText }).nullish(),
  skills: list(z.object({ name: text, level: text, keywords: texts, ...own })),
  languages: list(z.object({ language: text, fluency: text, ...own })),
  work: list(engagement),
  volunteer: list(engagement),
  projects: list(engagement),
});
export type JsonResume = z.infer<typeof documentSchema>;

/** Reads a file as a JSON Resume. Throws `invalid`, with what is wrong and where, for everything else. */
export function readJsonResume(path: string): JsonResume {
  // Looked at before it is read: a film would not fit into memory.
  if (statSync(path).size > largestBytes)
    throw new AppError('invalid', 'This file is larger than 5 MB. A JSON Resume is a short text.');
  return parseJsonResume(readFileSync(path));
}

export function parseJsonResume(bytes: Uint8Array): JsonResume {
  const json = jsonOf(bytes);
  const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
  if (!isObject || !Object.keys(documentSchema.shape).some((section) => Object.hasOwn(json, section)))
    throw new AppError(
      'invalid',
      'This is no JSON Resume: it has neither skills, languages, work nor basics.',
    );
  const parsed = documentSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join(' · ');
  const isTooMuch = issue?.code === 'too_big';
  throw new AppError(
    'invalid',
    isTooMuch
      ? `This is no CV: “${where}” has more than ${mostEntries} entries.`
      : `This JSON Resume can’t be read: “${where}” does not hold what belongs there. Put it right and choose the file again.`,
  );
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const { containers, depth } = weighJson(text);
    // Nothing that a person has written: taking it apart would cost more than it says.
    return containers > mostContainers || depth > deepest ? null : JSON.parse(text);
  } catch {
    throw new AppError('invalid', 'This file is no JSON. Choose the .json file of your CV.');
  }
}
