import type { DbInterview } from '#core/store/tables.ts';
import type { Random } from './random.ts';
import type { SampleRows } from './sample-rows.ts';

type InterviewParts = {
  readonly rows: SampleRows;
  readonly random: Random;
  readonly newId: (instant: string) => string;
};

const preparations = [
  'The migration story: start with the result, then what was hard.',
  'Ask what a good first half year looks like.\nAsk who decides, and by when.',
  'They use Kafka: name the two outages and what I changed after them.',
  'Slow down. One example for each claim, with a number in it.',
];

/** Counts the rounds of each application, says who was met in them, where a call takes place, and what was prepared. */
export function addInterviewDetails({ rows, random, newId }: InterviewParts): void {
  const contactOf = new Map<string, string>();
  for (const { applicationId, personId } of rows.interaction) {
    if (applicationId !== null && personId !== null && !contactOf.has(applicationId)) {
      contactOf.set(applicationId, personId);
    }
  }
  const companyOf = new Map(rows.application.map(({ id, companyId }) => [id, companyId]));
  const people = new Map(rows.person.map((person) => [person.id, person]));
  const rounds = new Map<string, number>();
  for (const interview of rows.interview.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1))) {
    interview.round = (rounds.get(interview.applicationId) ?? 0) + 1;
    rounds.set(interview.applicationId, interview.round);
    const personId = contactOf.get(interview.applicationId);
    const person = personId === undefined ? undefined : people.get(personId);
    // A recruiter from an agency makes the first call and is not there for the later ones.
    const isTheirs = person?.companyId === companyOf.get(interview.applicationId);
    if (person && (isTheirs || interview.kind === 'Phone screen')) {
      rows.interviewPerson.push({
        id: newId(interview.createdAt),
        interviewId: interview.id,
        personId: person.id,
      });
    }
    addPlaceAndNotes(interview, random);
  }
}

function addPlaceAndNotes(interview: DbInterview, random: Random): void {
  if (interview.mode === 'video') {
    interview.place = `https://meet.example/${random.between(100, 999)}-${random.between(100, 999)}`;
  }
  if (interview.status === 'held' && random.chance(0.3)) interview.prepNotes = random.pick(preparations);
}
