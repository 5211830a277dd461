import { readFileSync } from 'node:fs';
import type { Output, ParsedInput } from '#shared/contract.ts';
import type { QueryContext } from '#core/context.ts';
import { shown, type Candidate } from '#core/mails/find-applications.ts';
import { readEml } from '#core/mails/read-eml.ts';
import { understandMail } from '#core/mails/understand-mail.ts';
import type { Store } from '#core/store/store.ts';

export async function readMail(
  { files }: QueryContext,
  { fileId }: ParsedInput<'mails.read'>,
): Promise<Output<'mails.read'>> {
  return { text: await readEml(readFileSync(files.pathOf(fileId))) };
}

export function understandMailFor(
  { store, today, timeZone }: QueryContext,
  { text, applicationId }: ParsedInput<'mails.understand'>,
): Output<'mails.understand'> {
  const candidates = readCandidates(store);
  const { senderAddress, ...mail } = understandMail(text, candidates, {
    today: today(),
    timeZone: timeZone(),
  });
  const offered = new Set(readOfferedReasonIds(store));
  return {
    ...mail,
    reasons: mail.reasons.filter(({ reasonId }) => offered.has(reasonId)),
    ...withChosen(mail, candidates, applicationId),
    person: senderAddress === null ? null : findPerson(store, senderAddress),
  };
}

type Found = Pick<Output<'mails.understand'>, 'applications' | 'isClear'>;

/** The application at hand comes first, whatever the mail says; what else it may be about stays in reach. */
function withChosen(
  { applications, isClear }: Found,
  candidates: readonly Candidate[],
  applicationId: string | undefined,
): Found {
  const chosen = candidates.find(({ id }) => id === applicationId);
  if (chosen === undefined) return { applications, isClear };
  const found = applications.find(({ id }) => id === chosen.id) ?? shown(chosen, null);
  return { applications: [found, ...applications.filter(({ id }) => id !== chosen.id)], isClear: true };
}

type CandidateRow = Omit<Candidate, 'isOpen' | 'emails'> & { isOpen: 0 | 1; emails: string | null };

function readCandidates(store: Store): Candidate[] {
  const rows = store.connection
    .prepare(
      `SELECT application.id, application.title, company.name AS companyName, via.name AS viaName,
         company.website, application.stageId, stage.name AS stageName,
         (SELECT min("on") FROM stageEvent WHERE applicationId = application.id AND phase <> 'saved'
           AND precision = 'day') AS appliedOn,
         (SELECT group_concat(lower(email), ' ') FROM person WHERE email IS NOT NULL AND (
           companyId IN (application.companyId, application.viaCompanyId)
           OR id IN (SELECT personId FROM applicationPerson WHERE applicationId = application.id))) AS emails,
         NOT EXISTS (SELECT 1 FROM outcome WHERE applicationId = application.id AND reopenedOn IS NULL) AS isOpen
       FROM application
       JOIN company ON company.id = application.companyId
       LEFT JOIN company AS via ON via.id = application.viaCompanyId
       JOIN stage ON stage.id = application.stageId
       ORDER BY application.createdAt DESC, application.id DESC`,
    )
    .all() as CandidateRow[];
  return rows.map(({ isOpen, emails, ...row }) => ({
    ...row,
    isOpen: isOpen === 1,
    emails: emails === null ? [] : emails.split(' '),
  }));
}

function readOfferedReasonIds(store: Store): string[] {
  return store
    .all(
      store.from
        .selectFrom('reason')
        .select('id')
        .where('retiredAt', 'is', null)
        .where('side', '=', 'theirs'),
    )
    .map(({ id }) => id);
}

function findPerson(store: Store, address: string): { id: string; name: string } | null {
  const people = store.connection
    .prepare('SELECT id, name FROM person WHERE lower(email) = ? ORDER BY id LIMIT 1')
    .all(address) as { id: string; name: string }[];
  return people[0] ?? null;
}
