import { safeFileName } from '#shared/domain/file-name.ts';
import { isKept } from '#core/features/attachments/kept-files.ts';
import { type PresentFile, presentFiles } from '#core/features/attachments/present-files.ts';
import type { Store } from '#core/store/store.ts';

export type ExportedFile = PresentFile & {
  /** Its path in the archive, with the names a person knows. */
  readonly path: string;
  /** Its bytes don't come with it: they are gone, or it was left out. */
  readonly isMissing: boolean;
  readonly isLeftOut: boolean;
};

type ListOptions = {
  readonly dataFolder: string;
  readonly timeZone: string;
  /** Whether those of practice come along. */
  readonly recordings: boolean;
};

/** The kept files with a folder for each owner. No two paths differ by case only: some systems tell no difference. */
export function listExportedFiles(
  { connection }: Store,
  { dataFolder, timeZone, recordings }: ListOptions,
): ExportedFile[] {
  const owners = ownersOf(connection);
  const taken = new Set<string>();
  return presentFiles(connection, timeZone).map((file) => {
    const isRecording = file.table === 'practice';
    const folder = isRecording ? 'Practice' : folderNameOf(owners.get(file.rowId) ?? '');
    const isLeftOut = isRecording && !recordings;
    return {
      ...file,
      path: findFreePath(folder, safeFileName(file.name), taken),
      isMissing: isLeftOut || !isKept(dataFolder, file),
      isLeftOut,
    };
  });
}

/** Whose each attachment is, by its id. */
function ownersOf(connection: Store['connection']): ReadonlyMap<string, string | null> {
  const rows = connection
    .prepare(
      `SELECT attachment.id,
         coalesce(employer.name || ' - ' || nullif(application.title, ''), employer.name, company.name, person.name)
           AS owner
       FROM attachment
       LEFT JOIN application ON application.id = attachment.applicationId
       LEFT JOIN company AS employer ON employer.id = application.companyId
       LEFT JOIN company ON company.id = attachment.companyId
       LEFT JOIN person ON person.id = attachment.personId`,
    )
    .all() as { id: string; owner: string | null }[];
  return new Map(rows.map(({ id, owner }) => [id, owner]));
}

/** The `/` of “Engineer (m/w/d)” parts no folders, and must not cut the name short either. */
function folderNameOf(owner: string): string {
  return safeFileName(owner.replaceAll(/[/\\]/g, '-'));
}

/** `Offer.pdf`, `Offer (2).pdf`, `Offer (3).pdf`. */
function findFreePath(folder: string, name: string, taken: Set<string>): string {
  const dot = name.lastIndexOf('.');
  const [base, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let number = 1; ; number += 1) {
    const path = `files/${folder}/${number === 1 ? name : `${base} (${number})${extension}`}`;
    const key = path.normalize('NFC').toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    return path;
  }
}
