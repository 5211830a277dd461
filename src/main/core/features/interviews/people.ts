import type { Output, ParsedInput } from '#shared/contract.ts';
import { foldText } from '#shared/domain/match-key.ts';
import type { InterviewerChoice } from '#shared/interviews.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext, QueryContext } from '#core/context.ts';
import { getRow } from '#core/features/applications/queries.ts';
import type { Store } from '#core/store/store.ts';

/** What a person is to an application when they interview for it. */
const interviewerRelation = 'interviewer';

const suggestionLimit = 10;

type Suggestion = Output<'interviews.suggestPeople'>[number];
type PersonRow = Suggestion & { readonly closeness: number };

export function suggestPeople(
  { store }: QueryContext,
  { text, applicationId }: ParsedInput<'interviews.suggestPeople'>,
): Suggestion[] {
  const sought = foldText(text);
  return readPeople(store, applicationId ?? null)
    .filter(({ name }) => foldText(name).includes(sought))
    .slice(0, suggestionLimit)
    .map(({ closeness: _closeness, ...suggestion }) => suggestion);
}

/** Everybody: first who has to do with the application, then its companies' people, then the rest by name. */
function readPeople(store: Store, applicationId: string | null): PersonRow[] {
  return store.connection
    .prepare(
      `SELECT person.id, person.name, person.title, company.name AS companyName,
         CASE
           WHEN person.id IN (SELECT personId FROM applicationPerson WHERE applicationId = @applicationId)
             OR person.id IN (
               SELECT personId FROM interviewPerson JOIN interview ON interview.id = interviewPerson.interviewId
               WHERE applicationId = @applicationId
             ) THEN 0
           WHEN person.companyId IN (
             SELECT companyId FROM application WHERE id = @applicationId
             UNION SELECT viaCompanyId FROM application WHERE id = @applicationId
           ) THEN 1
           ELSE 2
         END AS closeness
       FROM person LEFT JOIN company ON company.id = person.companyId
       ORDER BY closeness, person.name, person.id`,
    )
    .all({ applicationId }) as PersonRow[];
}

/**
 * Makes these the interviewers, adding the people who are new. Each of them has to do with the application from then
 * on, also when taken off the interview again. Throws `not-found` for somebody who is gone.
 */
export function setInterviewers(
  context: CommandContext,
  interview: { readonly id: string; readonly applicationId: string },
  choices: readonly InterviewerChoice[],
): void {
  const { store, newId } = context;
  const wanted = new Set(choices.map((choice) => personIdOf(context, interview.applicationId, choice)));
  const present = new Set(interviewerIdsOf(store, interview.id));
  for (const personId of present) {
    if (wanted.has(personId)) continue;
    store.run(
      store.from
        .deleteFrom('interviewPerson')
        .where('interviewId', '=', interview.id)
        .where('personId', '=', personId),
    );
  }
  for (const personId of wanted) {
    if (present.has(personId)) continue;
    store.insert('interviewPerson', { id: newId(), interviewId: interview.id, personId });
    linkToApplication(context, interview.applicationId, personId);
  }
}

export function interviewerIdsOf(store: Store, interviewId: string): string[] {
  return store
    .all(
      store.from
        .selectFrom('interviewPerson')
        .select('personId')
        .where('interviewId', '=', interviewId)
        .orderBy('personId'),
    )
    .map(({ personId }) => personId);
}

function personIdOf(context: CommandContext, applicationId: string, choice: InterviewerChoice): string {
  const { store, newId, now } = context;
  if ('personId' in choice) {
    const known = store.get(store.from.selectFrom('person').select('id').where('id', '=', choice.personId));
    if (!known) throw new AppError('not-found', 'One of these people is no longer there.');
    return known.id;
  }
  // A name typed again means the same person as long as they have to do with this application or its companies.
  const sought = choice.name.normalize('NFC').toLocaleLowerCase();
  const known = readPeople(store, applicationId).find(
    ({ name, closeness }) => closeness < 2 && name.normalize('NFC').toLocaleLowerCase() === sought,
  );
  if (known) return known.id;
  const id = newId();
  store.insert('person', {
    id,
    companyId: getRow(store, applicationId).companyId,
    name: choice.name,
    role: interviewerRelation,
    title: null,
    email: null,
    phone: null,
    linkedinUrl: null,
    notes: null,
    createdAt: now(),
  });
  return id;
}

function linkToApplication({ store, newId }: CommandContext, applicationId: string, personId: string): void {
  const linked = store.get(
    store.from
      .selectFrom('applicationPerson')
      .select('id')
      .where('applicationId', '=', applicationId)
      .where('personId', '=', personId),
  );
  if (linked) return;
  store.insert('applicationPerson', { id: newId(), applicationId, personId, relation: interviewerRelation });
}
