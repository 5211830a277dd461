import type { LetterKind } from '#shared/domain/learning/letter-kinds.ts';
import { readRelation, type PersonRelation } from '#shared/domain/person-roles.ts';
import type { Recipient } from '#shared/letters.ts';
import { takingPartSql } from '#core/features/people/taking-part.ts';
import type { Store } from '#core/store/store.ts';
import type { LetterSubject } from './letter-subject.ts';

/** Whom a letter most likely goes to, by what they are to the application. */
const likeliest: Readonly<Record<LetterKind, readonly PersonRelation[]>> = {
  'thank-you': ['interviewer', 'hiring-manager', 'recruiter', 'agency'],
  'rejection-thanks': ['hiring-manager', 'recruiter', 'interviewer', 'agency'],
  'feedback-letter': ['hiring-manager', 'interviewer', 'recruiter', 'agency'],
  'follow-up': ['recruiter', 'hiring-manager', 'agency', 'interviewer'],
  'third-party': ['insider', 'agency', 'recruiter'],
  decline: ['hiring-manager', 'recruiter', 'agency', 'interviewer'],
  withdraw: ['recruiter', 'hiring-manager', 'agency', 'interviewer'],
};

type Candidate = Omit<Recipient, 'takesPart'> & {
  readonly role: string | null;
  readonly relation: string | null;
  readonly takesPart: 0 | 1;
  /** In the interview that the letter is about. */
  readonly wasThere: 0 | 1;
};

/** Who a letter may go to, the likeliest first: the people of the application, then those of its companies. */
export function listRecipients(
  { connection }: Store,
  applicationId: string,
  kind: LetterKind,
  subject: LetterSubject,
): Recipient[] {
  const rows = connection
    .prepare(
      `SELECT person.id, person.name, person.email, company.name AS companyName, person.role, link.relation,
              part.personId IS NOT NULL AS takesPart,
              EXISTS (SELECT 1 FROM interviewPerson WHERE personId = person.id AND interviewId = @subjectId) AS wasThere
       FROM person
       LEFT JOIN company ON company.id = person.companyId
       LEFT JOIN ${takingPartSql} AS part ON part.personId = person.id AND part.applicationId = @applicationId
       LEFT JOIN applicationPerson AS link ON link.personId = person.id AND link.applicationId = @applicationId
       WHERE part.personId IS NOT NULL OR person.companyId IN (
         SELECT companyId FROM application WHERE id = @applicationId
         UNION SELECT viaCompanyId FROM application WHERE id = @applicationId)
       ORDER BY takesPart DESC, wasThere DESC, person.name COLLATE NOCASE, person.id`,
    )
    .all({ applicationId, subjectId: subject.id }) as Candidate[];
  return rows
    .toSorted((a, b) => rankOf(a, kind) - rankOf(b, kind))
    .map(({ id, name, email, companyName, takesPart }) => ({
      id,
      name,
      email,
      companyName,
      takesPart: takesPart === 1,
    }));
}

/** The one a letter is addressed to unasked: somebody who takes part, or the insider one knows there. */
export function likeliestRecipient(recipients: readonly Recipient[], kind: LetterKind): string | null {
  const [first] = recipients;
  if (first === undefined) return null;
  return first.takesPart || kind === 'third-party' ? first.id : null;
}

function rankOf({ role, relation, takesPart, wasThere }: Candidate, kind: LetterKind): number {
  if (kind === 'thank-you' && wasThere === 1) return -1;
  const order = likeliest[kind];
  const place = order.indexOf(readRelation(relation ?? role ?? '').word);
  const rank = place === -1 ? order.length : place;
  // An insider is whom it is about, whether they take part or not.
  return takesPart === 1 || kind === 'third-party' ? rank : rank + order.length + 1;
}
