import { readFileSync } from 'node:fs';
import type { Output, ParsedInput } from '#shared/contract.ts';
import type { Resume, ResumeDetails } from '#shared/resumes.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { BackgroundContext } from '#core/context.ts';
import type { Store } from '#core/store/store.ts';
import type { DbResume } from '#core/store/tables.ts';

/** Throws `not-found`. */
export function getResume(store: Store, id: string): DbResume {
  const resume = store.get(store.from.selectFrom('resume').selectAll().where('id', '=', id));
  if (!resume) throw gone();
  return resume;
}

function gone(): AppError {
  return new AppError('not-found', 'That CV version is no longer there.');
}

/** The version a name means, in any case; retired ones too. */
export function findResume(store: Store, name: string): DbResume | undefined {
  const sought = foldResumeName(name);
  // A person has a handful: reading them all spares a column of folded names.
  return store
    .all(store.from.selectFrom('resume').selectAll().orderBy('createdAt').orderBy('id'))
    .find((resume) => foldResumeName(resume.name) === sought);
}

/** Every version by `foldResumeName`; of two with one name the older, as `findResume` answers. */
export function readResumeIds(store: Store): Map<string, string> {
  const rows = store.all(
    store.from.selectFrom('resume').select(['id', 'name']).orderBy('createdAt', 'desc').orderBy('id', 'desc'),
  );
  return new Map(rows.map(({ id, name }) => [foldResumeName(name), id]));
}

/** Not the match key of companies: "CV 1.2" and "CV 12" are two versions. */
export function foldResumeName(name: string): string {
  return name.trim().normalize('NFC').toLowerCase();
}

type ListedRow = Omit<Resume, 'isRetired' | 'hasText'> & { isRetired: 0 | 1; hasText: 0 | 1 };

/** Every version with how often it was used: those in use first, each the newest first. */
export function listResumes(store: Store): Resume[] {
  return readListed(store, 'ORDER BY isRetired, resume.createdAt DESC, resume.id DESC');
}

/** A version with what it says. */
export function getResumeDetails(store: Store, { id }: ParsedInput<'resumes.get'>): ResumeDetails {
  const { text } = getResume(store, id);
  const [listed] = readListed(store, 'WHERE resume.id = ?', id);
  if (listed === undefined) throw gone();
  return { ...listed, text };
}

function readListed(store: Store, rest: string, ...parameters: string[]): Resume[] {
  const rows = store.connection
    .prepare(
      `SELECT resume.id, resume.name, resume.notes, resume.retiredAt IS NOT NULL AS isRetired,
         resume.text IS NOT NULL AS hasText,
         (SELECT count(*) FROM application WHERE resumeId = resume.id) AS applicationCount
       FROM resume ${rest}`,
    )
    .all(...parameters) as ListedRow[];
  return rows.map((row) => ({ ...row, isRetired: row.isRetired === 1, hasText: row.hasText === 1 }));
}

/** What an uploaded document says. */
export async function readResumeFile(
  { files, progress }: BackgroundContext,
  { fileId, jobId }: ParsedInput<'resumes.read'>,
): Promise<Output<'resumes.read'>> {
  // Loaded here: the other threads have nothing to do with documents.
  const { readDocument } = await import('#core/documents/read-document.ts');
  return readDocument(readFileSync(files.pathOf(fileId)), (done, total) => {
    if (jobId !== undefined) progress(jobId, 'pages', done, total);
  });
}
