import {
  applicationWords,
  contactWords,
  filterKindWords,
  interviewWords,
  outcomeWords,
  peopleWords,
  profileWords,
} from '#renderer/words/words.ts';

type Said = Readonly<Record<string, string>>;

const outcomeKinds: Said = Object.fromEntries(
  Object.entries(outcomeWords.kinds).map(([kind, { label }]) => [kind, label]),
);

/** Columns that keep a word of Rebound's own. `kind` is one of an outcome only: an interview's is free text. */
const saidByColumn: Readonly<Record<string, Said>> = {
  workMode: applicationWords.workModes,
  period: applicationWords.periods,
  payPeriod: applicationWords.periods,
  level: profileWords.levels.skill,
  origin: filterKindWords.origins,
  role: peopleWords.roles,
  relation: peopleWords.relations,
  phase: outcomeWords.phases,
  precision: outcomeWords.precisions,
  saidBy: outcomeWords.speakers,
  direction: contactWords.directions,
  channel: contactWords.channels,
  status: interviewWords.statuses,
};

/** Columns that keep a list as JSON, with how each of its items is said. */
const itemsByColumn: Readonly<Record<string, Said>> = {
  titles: {},
  places: {},
  workModes: applicationWords.workModes,
  rightToWork: {},
  dealBreakers: profileWords.dealBreakers,
  avoidedWords: {},
  aliases: {},
};

/** Whether a column keeps a list. */
export function isListColumn(field: string): boolean {
  return Object.hasOwn(itemsByColumn, field);
}

/** Rows called by such a word. */
const saidByEntity: Readonly<Record<string, Said>> = {
  outcome: outcomeKinds,
  interaction: contactWords.channels,
};

/** A stored value as the screens say it. */
export function saidValue(entity: string, field: string, value: string): string {
  const list = itemsByColumn[field];
  if (list !== undefined) return sayItems(value, list);
  if (entity === 'profile' && field === 'seniority') return saidOr(profileWords.rungs, value);
  return saidOr(field === 'kind' ? saidByEntity[entity] : saidByColumn[field], value);
}

function saidOr(said: Said | undefined, value: string): string {
  return said?.[value] ?? value;
}

/** The items of a list that is kept as JSON; one that was cut short is shown as it is. */
function sayItems(value: string, said: Said): string {
  try {
    return (JSON.parse(value) as readonly string[]).map((item) => saidOr(said, item)).join(', ');
  } catch {
    return value;
  }
}

/** A row's name as the screens say it. */
export function saidName(entity: string, name: string): string {
  return saidByEntity[entity]?.[name] ?? name;
}
