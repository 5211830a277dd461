import { safeFileName } from '#shared/domain/file-name.ts';
import { isKept } from '#core/features/attachments/kept-files.ts';
import type { Store } from '#core/store/store.ts';

export type ExportedFile = {
  readonly attachmentId: string;
  /** Its path in the archive, with the names a person knows. */
  readonly path: string;
  readonly name: string;
  readonly hash: string;
  readonly sizeBytes: number;
  readonly isMissing: boolean;
};

/** The attachments with a folder for each owner. No two paths differ by case only: some systems tell no difference. */
export function listExportedFiles({ connection }: Store, dataFolder: string): ExportedFile[] {
  const rows = connection
    .prepare(
      `SELECT attachment.id, attachment.name, attachment.hash, attachment.sizeBytes,
         coalesce(employer.name || ' - ' || nullif(application.title, ''), employer.name, company.name, person.name)
           AS owner
       FROM attachment
       LEFT JOIN application ON application.id = attachment.applicationId
       LEFT JOIN company AS employer ON employer.id = application.companyId
       LEFT JOIN company ON company.id = attachment.companyId
       LEFT JOIN person ON person.id = attachment.personId
       ORDER BY attachment.createdAt, attachment.id`,
    )
    .all() as { id: string; name: string; hash: string; sizeBytes: number; owner: string | null }[];
  const taken = new Set<string>();
  return rows.map(({ id, name, hash, sizeBytes, owner }) => ({
    attachmentId: id,
    path: findFreePath(folderNameOf(owner ?? ''), safeFileName(name), taken),
    name,
    hash,
    sizeBytes,
    isMissing: !isKept(dataFolder, { hash, sizeBytes }),
  }));
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
