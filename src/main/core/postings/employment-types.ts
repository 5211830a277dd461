/** How people are employed, in Rebound's words, with the words of postings in English, German, French and Spanish. */
const types: readonly (readonly [name: string, words: RegExp])[] = [
  ['Internship', wordsOf(String.raw`internship|praktikum|pr[aá]cticas|contrat de stage|convention de stage`)],
  ['Working student', wordsOf(String.raw`working student|werkstudent\w*`)],
  ['Apprenticeship', wordsOf(String.raw`apprenticeship|ausbildung(?:splatz)?|alternance|apprentissage`)],
  ['Mini-job', wordsOf(String.raw`mini-?job|geringfügige? beschäftigung`)],
  [
    'Full-time',
    wordsOf(String.raw`full[- ]?time|vollzeit|temps plein|temps complet|jornada completa|tiempo completo`),
  ],
  [
    'Part-time',
    wordsOf(
      String.raw`part[- ]?time|teilzeit|temps partiel|media jornada|jornada parcial|tiempo parcial|medio tiempo`,
    ),
  ],
  [
    'Permanent',
    wordsOf(String.raw`permanent|unbefristet\w*|festanstellung|cdi|contrato indefinido|indefinido`),
  ],
  [
    'Fixed-term',
    wordsOf(String.raw`fixed[- ]term|befristet\w*|cdd|contrato temporal|duración determinada|temporal`),
  ],
  ['Temporary', wordsOf(String.raw`temporary|temp|zeitarbeit|leiharbeit|int[ée]rim|interinidad`)],
  [
    'Freelance',
    wordsOf(String.raw`freelance|freiberuflich\w*|freelancer|freie mitarbeit|aut[oó]nomo|indépendant`),
  ],
  ['Contract', wordsOf(String.raw`contractor|contract (?:role|position|basis)`)],
];

/** Words that mean a kind of employment only where one is asked for: "stage" is a place in English. */
const labelledTypes: typeof types = [
  ['Internship', wordsOf('stage')],
  ['Contract', wordsOf('contract')],
];

function wordsOf(alternatives: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${alternatives})(?![\p{L}\p{N}])`, 'iu');
}

/** The kinds a text names, in Rebound's words and in the order of the text: `Full-time, permanent`; null for none. */
export function employmentTypesIn(text: string, isLabelled: boolean): string | null {
  const known = isLabelled ? [...types, ...labelledTypes] : types;
  const found = known
    .map(([name, words]) => ({ name, at: text.search(words) }))
    .filter(({ at }) => at !== -1)
    .toSorted((a, b) => a.at - b.at)
    .map(({ name }) => name);
  const names = [...new Set(found)];
  // "Contract: permanent" says what the contract is.
  const said = names.length > 1 ? names.filter((name) => name !== 'Contract') : names;
  return said.length === 0
    ? null
    : said.map((name, index) => (index === 0 ? name : name.toLowerCase())).join(', ');
}
