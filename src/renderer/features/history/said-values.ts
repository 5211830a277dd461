import {
  applicationWords,
  contactWords,
  filterWords,
  interviewWords,
  outcomeWords,
  peopleWords,
} from '#renderer/words/words.ts';

type Said = Readonly<Record<string, string>>;

const outcomeKinds: Said = Object.fromEntries(
  Object.entries(outcomeWords.kinds).map(([kind, { label }]) => [kind, label]),
);

/** Columns that keep a word of Rebound's own. `kind` is one of an outcome only: an interview's is free text. */
const saidByColumn: Readonly<Record<string, Said>> = {
  workMode: applicationWords.workModes,
  period: applicationWords.periods,
  origin: filterWords.origins,
  role: peopleWords.roles,
  relation: peopleWords.relations,
  phase: outcomeWords.phases,
  precision: outcomeWords.precisions,
  saidBy: outcomeWords.speakers,
  direction: contactWords.directions,
  channel: contactWords.channels,
  status: interviewWords.statuses,
};

/** Rows called by such a word. */
const saidByEntity: Readonly<Record<string, Said>> = {
  outcome: outcomeKinds,
  interaction: contactWords.channels,
};

/** A stored value as the screens say it. */
export function saidValue(entity: string, field: string, value: string): string {
  const said = field === 'kind' ? saidByEntity[entity] : saidByColumn[field];
  return said?.[value] ?? value;
}

/** A row's name as the screens say it. */
export function saidName(entity: string, name: string): string {
  return saidByEntity[entity]?.[name] ?? name;
}
