import type { Resume } from '#shared/resumes.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { Store } from '#core/store/store.ts';
import type { DbResume } from '#core/store/tables.ts';

/** Throws `not-found`. */
export function getResume(store: Store, id: string): DbResume {
  const resume = store.get(store.from.selectFrom('resume').selectAll().where('id', '=', id));
  if (!resume) throw new AppError('not-found', 'That CV version is no longer there.');
  return resume;
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

/** Every version with how often it was used: those in use first, each the newest first. */
export function listResumes(store: Store): Resume[] {
  const rows = store.connection
    .prepare(
      `SELECT resume.id, resume.name, resume.notes, resume.retiredAt IS NOT NULL AS isRetired,
         (SELECT count(*) FROM application WHERE resumeId = resume.id) AS applicationCount
       FROM resume ORDER BY isRetired, resume.createdAt DESC, resume.id DESC`,
    )
    .all() as (Omit<Resume, 'isRetired'> & { isRetired: 0 | 1 })[];
  return rows.map((row) => ({ ...row, isRetired: row.isRetired === 1 }));
}
