import { readRole, relationForRole } from '#shared/domain/person-roles.ts';
import type { DbPerson } from '#core/store/tables.ts';
import type { SampleRows } from './sample-rows.ts';

type PeopleParts = {
  readonly rows: SampleRows;
  readonly newId: (instant: string) => string;
  readonly startedAt: string;
};

/** Friends inside a company, who told of an opening there. */
const insiders: readonly Pick<DbPerson, 'name' | 'title' | 'notes'>[] = [
  { name: 'Marit Halvorsen', title: 'Data Engineer', notes: 'We studied together. Glad to pass on a CV.' },
  { name: 'Ruben Castellanos', title: 'Team Lead', notes: 'Met at the meetup in spring.' },
  { name: 'Yuki Tanabe', title: 'Analytics Engineer', notes: null },
];

const coach: Pick<DbPerson, 'name' | 'title' | 'email' | 'notes'> = {
  name: 'Dorothea Wingfield',
  title: 'Career coach',
  email: 'dorothea@wingfield.example',
  notes: 'Mock interview on the first Thursday of the month.',
};

/** Links everyone to the applications they wrote about, and adds insiders and a coach. */
export function addPeople({ rows, newId, startedAt }: PeopleParts): void {
  const roles = new Map(rows.person.map(({ id, role }) => [id, readRole(role).word]));
  const seen = new Set<string>();
  for (const { applicationId, personId, recordedAt } of rows.interaction) {
    if (applicationId === null || personId === null || seen.has(`${applicationId} ${personId}`)) continue;
    seen.add(`${applicationId} ${personId}`);
    const relation = relationForRole(roles.get(personId) ?? null);
    rows.applicationPerson.push({ id: newId(recordedAt), applicationId, personId, relation });
  }
  addInsiders({ rows, newId, startedAt });
  if (rows.application.length > 0)
    addPerson({ rows, newId, startedAt }, { ...coach, role: 'coach', companyId: null });
}

/** One for each of the first companies that a referral led to. */
function addInsiders(parts: PeopleParts): void {
  const { rows, newId } = parts;
  const referred = rows.application.filter(({ source }) => source === 'Referral');
  const companyIds = [...new Set(referred.map(({ companyId }) => companyId))];
  insiders.forEach((insider, index) => {
    const companyId = companyIds[index];
    if (companyId === undefined) return;
    const personId = addPerson(parts, { ...insider, email: null, role: 'insider', companyId });
    for (const application of referred.filter((one) => one.companyId === companyId))
      rows.applicationPerson.push({
        id: newId(application.createdAt),
        applicationId: application.id,
        personId,
        relation: 'insider',
      });
  });
}

function addPerson(
  { rows, newId, startedAt }: PeopleParts,
  fields: Pick<DbPerson, 'name' | 'title' | 'email' | 'notes' | 'role' | 'companyId'>,
): string {
  const id = newId(startedAt);
  rows.person.push({ ...fields, id, phone: null, linkedinUrl: null, createdAt: startedAt });
  return id;
}
