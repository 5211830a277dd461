import type { Posting, Proposed } from '#shared/postings.ts';

const emailPattern = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/u;
const phonePattern = /(?<![\d.,/])(?:\+|00?)\d[\d ()/.-]{5,18}\d(?![\d.,]*\d)/u;
const longestQuote = 200;

export function emailIn(text: string): string | null {
  return emailPattern.exec(text)?.[0].toLowerCase() ?? null;
}

export function phoneIn(text: string): string | null {
  return phonePattern.exec(text)?.[0].trim() ?? null;
}

const givenName = String.raw`\p{Lu}[\p{L}\p{M}’'-]+`;
const salutation = String.raw`(?:(?:Herrn?|Frau|Mr|Mrs|Ms|Mx|Mme|Madame|M|Monsieur|Sra|Sr|Señora?|Dr|Dra|Prof)\.?\s+)*`;
const fullName = String.raw`(${givenName}(?:\s+(?:van|von|der|den|de|del|la|di|da|zu|dos|le)){0,2}(?:\s+(?:\p{Lu}\.|${givenName})){1,3})`;
/** Words that lead to who is to be asked; the name follows, with little between. */
const leadToName = new RegExp(
  String.raw`(?:[Cc]ontact(?: person)?|[Rr]each out to|[Tt]alk to|[Aa]nsprechpartner(?:in)?|[Kk]ontakt(?:person)?|[Rr]ückfragen (?:an|beantwortet)|[Ww]enden Sie sich an|[Pp]ersonne à contacter|[Vv]otre contact|[Aa]dress(?:er|ez) [^.]{0,40} à|[Pp]ersona de contacto|[Cc]ontacto|[Dd]irigirse a)(?:\s+(?:is|ist|est|es|gerne|to|our|Ihnen))*\s*[:–-]?\s*${salutation}${fullName}`,
  'u',
);
const justName = new RegExp(String.raw`^${salutation}${fullName}(?=\s*[,(|–-]|\s*$)`, 'u');
/** Mailboxes of nobody in particular. */
const sharedMailbox =
  /^(?:jobs?|career|careers|karriere|bewerbung(?:en)?|hr|people|personal(?:abteilung)?|recruiting|recruitment|talent|hiring|info|kontakt|contact|office|hello|hallo|apply|emploi|recrutement|rh|empleo|seleccion|rrhh|cv|team|no-?reply)@/i;

/** Whom the posting names to ask; null when it names nobody. An address alone is no person. */
export function findContact(labelled: string | undefined, lines: readonly string[]): Posting['contact'] {
  const fromLabel = labelled === undefined ? undefined : justName.exec(labelled)?.[1];
  const index = fromLabel === undefined ? lines.findIndex((line) => leadToName.test(line)) : -1;
  const line = fromLabel === undefined ? lines[index] : labelled;
  const name = fromLabel ?? leadToName.exec(line ?? '')?.[1];
  if (name === undefined || line === undefined) return null;
  const at = fromLabel === undefined ? index : lines.findIndex((one) => one.includes(line));
  // How to reach them stands in the same line or the two below.
  const near = lines.slice(Math.max(at, 0), Math.max(at, 0) + 3).join('\n');
  const email = emailIn(near);
  return {
    value: {
      name,
      email: email === null || sharedMailbox.test(email) ? null : email,
      phone: phoneIn(near),
    },
    quote: line.slice(0, longestQuote),
    from: 'text',
  };
}

/** The first address to write to, whoever reads it. */
export function findEmail(lines: readonly string[]): Proposed<string> | null {
  for (const line of lines) {
    const email = emailPattern.exec(line)?.[0];
    if (email !== undefined) return { value: email.toLowerCase(), quote: email, from: 'text' };
  }
  return null;
}

const referencePattern =
  /(?:\b(?:job |vacancy |posting )?(?:ref(?:erence)?|requisition|job|vacancy)(?:\.|\s)?\s*(?:no|nr|number|id|code|#)?\.?|\bKennziffer|\bReferenz(?:nummer|-?Nr\.?)?|\bStellen-?(?:ID|nummer|Nr\.?)|\bChiffre|\br[ée]f(?:[ée]rence)?(?: de l[’']offre)?\.?|\b(?:n[úu]mero de )?referencia)\s*[:#]\s*([\p{L}\d][\p{L}\d./_-]{1,38}[\p{L}\d])/iu;
const bareReference =
  /\b(?:Kennziffer|Referenznummer|Stellennummer|Stellen-ID)\s+([\p{L}\d][\p{L}\d./_-]{1,38}[\p{L}\d])/iu;

/** The number they want to be named: a word with a digit in it. */
export function findReference(
  labelled: string | undefined,
  lines: readonly string[],
): Proposed<string> | null {
  const candidates = [
    ...(labelled === undefined
      ? []
      : [{ words: /^[\p{L}\d](?:\S{0,38}[\p{L}\d])?/u.exec(labelled)?.[0], line: labelled }]),
    ...lines.flatMap((line) =>
      [referencePattern, bareReference].map((pattern) => ({ words: pattern.exec(line)?.[1], line })),
    ),
  ];
  for (const { words, line } of candidates) {
    if (words === undefined || !/\d/.test(words) || emailPattern.test(words)) continue;
    return { value: words, quote: line.slice(0, longestQuote), from: 'text' };
  }
  return null;
}
