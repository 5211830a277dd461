import type { PersonReference } from '#shared/people.ts';
import type { CommandContext } from '#core/context.ts';
import { getRow } from '#core/features/applications/queries.ts';
import { findOrCreatePerson } from '#core/features/people/commands.ts';
import type { Store } from '#core/store/store.ts';

/** Makes these the interviewers, adding the people who are new. Throws `not-found` for somebody who is gone. */
export function setInterviewers(
  context: CommandContext,
  interview: { readonly id: string; readonly applicationId: string },
  references: readonly PersonReference[],
): void {
  const { store, newId } = context;
  const wanted = new Set(references.map((person) => personIdOf(context, interview.applicationId, person)));
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
    if (!present.has(personId)) {
      store.insert('interviewPerson', { id: newId(), interviewId: interview.id, personId });
    }
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

/** A name typed again means the same person as long as they are of the company. */
function personIdOf(context: CommandContext, applicationId: string, person: PersonReference): string {
  const { companyId } = getRow(context.store, applicationId);
  if ('name' in person) {
    const sought = fold(person.name);
    const known = context.store
      .all(
        context.store.from
          .selectFrom('person')
          .select(['id', 'name'])
          .where('companyId', '=', companyId)
          .orderBy('id'),
      )
      .find(({ name }) => fold(name) === sought);
    if (known) return known.id;
  }
  return findOrCreatePerson(context, person, { companyId, relation: 'interviewer' });
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase().trim();
}
