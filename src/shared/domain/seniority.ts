/** The ladder of seniority, from the lowest rung. */
export const rungs = ['intern', 'junior', 'mid', 'senior', 'lead', 'principal', 'head'] as const;
export type Rung = (typeof rungs)[number];

type Words = readonly (readonly [Rung, RegExp])[];

function whole(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu');
}

/** What people and job sites write where a level is asked for. The highest rung that is named counts. */
const levelWords: Words = [
  [
    'head',
    whole(
      'head|(?:vice )?president|vp|svp|evp|director|directeur|directrice|director[ae]?|chief|executive|c-level|abteilungsleit(?:er|erin|ung)|bereichsleit(?:er|erin|ung)|jefe|jefa',
    ),
  ],
  ['principal', whole('principal|staff|distinguished|fellow')],
  ['lead', whole('(?:team[ -]?)?lead(?:er)?|teamleit(?:er|erin|ung)|manager|chef d’équipe|líder')],
  [
    'senior',
    whole(
      'senior|sénior|sr|mid-senior(?: level)?|expérimentée?|erfahren|experienced|expert|experte|expertin',
    ),
  ],
  [
    'mid',
    whole(
      'mid|middle|mid-level|midlevel|intermediate|professional|regular|medior|confirmée?|berufserfahren|intermedio|associate',
    ),
  ],
  [
    'junior',
    whole(
      'junior|jr|entry|entry[ -]level|graduate|trainee|berufseinsteiger(?:in)?|einsteiger(?:in)?|absolvent(?:in)?|débutante?|principiante',
    ),
  ],
  [
    'intern',
    whole(
      'intern|internship|praktikum|praktikant(?:in)?|werkstudent(?:in)?|working student|stagiaire|stage|becari[oa]|prácticas|auszubildende[r]?|apprentice',
    ),
  ],
];

/**
 * What a title says for certain. Fewer words than where a level is asked for: a staff nurse, a lead generator and the
 * head of a school are on no rung of this ladder.
 */
const titleWords: Words = [
  ['head', whole('head of|director of|vp|vice president|chief|leiter(?:in)? des bereichs')],
  [
    'principal',
    whole(
      'principal (?:\\p{L}+ )?(?:engineer|developer|designer|consultant|scientist|architect)|staff (?:\\p{L}+ )?(?:engineer|developer|designer|scientist)',
    ),
  ],
  [
    'lead',
    whole(
      'team ?lead|teamleit(?:er|erin|ung)|lead (?:\\p{L}+ )?(?:engineer|developer|designer|architect|scientist)',
    ),
  ],
  ['senior', whole('senior|sénior|sr')],
  ['junior', whole('junior|jr|trainee|berufseinsteiger(?:in)?')],
  [
    'intern',
    whole(
      'intern|internship|praktikum|praktikant(?:in)?|werkstudent(?:in)?|working student|stagiaire|becari[oa]',
    ),
  ],
];

/** The rung an opening stands on, by the level it states, else by its title; null when neither says. */
export function rungOf({
  seniority,
  title,
}: {
  readonly seniority: string | null;
  readonly title: string;
}): Rung | null {
  return (seniority === null ? null : firstIn(levelWords, seniority)) ?? firstIn(titleWords, title);
}

/** How many rungs a role stands above mine; negative for one below, which makes me overqualified. Null when either is unknown. */
export function seniorityStepOf(role: Rung | null, mine: Rung | null): number | null {
  return role === null || mine === null ? null : rungs.indexOf(role) - rungs.indexOf(mine);
}

function firstIn(words: Words, text: string): Rung | null {
  return words.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
