import type { Posting, Proposed } from '#shared/postings.ts';
import { foldText } from '#shared/domain/match-key.ts';
import { emailIn, phoneIn } from '../contact-facts.ts';
import {
  agencyWords,
  approachPattern,
  clientPattern,
  introductionPattern,
  isGreeting,
  properName,
} from './pitch-words.ts';
import { offeredTitle } from './offered-title.ts';
import { readSender, type Sender } from './read-sender.ts';

export type PitchFacts = Pick<Posting, 'origin' | 'title' | 'company' | 'via' | 'contact'>;

const longestQuote = 200;
const firstLines = 5;
const fewestWords = 2;

/** What a recruiter's message says of the opening, and who sent it; null for what is none. */
export function pitchFacts(lines: readonly string[]): PitchFacts | null {
  const sender = readSender(lines);
  const quote = approachIn(lines, sender);
  if (quote === null) return null;
  const body = lines.slice(0, sender.signatureAt).filter((line) => !isGreeting(line));
  const isAgency =
    body.some((line) => line.search(clientPattern) >= 0) ||
    agencyWords.test(sender.role ?? '') ||
    agencyWords.test(sender.company?.value ?? '');
  const own = sender.company === null ? null : fact(sender.company.value, sender.company.line);
  const named = employerIn(body, sender);
  return {
    origin: fact('inbound', quote),
    title: offeredTitle(body),
    company: named ?? (isAgency ? null : own),
    via: isAgency ? own : null,
    contact: contactOf(lines, sender),
  };
}

/** The words that show it: a greeting and words to one person, or several of these. */
function approachIn(lines: readonly string[], { signatureAt }: Sender): string | null {
  const isGreeted = lines.slice(0, firstLines).some(isGreeting);
  const approaches = lines.flatMap((line) =>
    [approachPattern, introductionPattern, clientPattern].flatMap((pattern) =>
      Array.from(line.matchAll(pattern), () => ({ line, isPersonal: pattern !== clientPattern })),
    ),
  );
  const isSigned = signatureAt < lines.length;
  const least = isGreeted && isSigned ? 1 : isGreeted ? fewestWords : fewestWords + (isSigned ? 0 : 1);
  const personal = approaches.find(({ isPersonal }) => isPersonal);
  return personal === undefined || approaches.length < least ? null : personal.line;
}

const clientName = new RegExp(
  String.raw`(?:[Cc]lients?|[Mm]andant\p{L}*|[Kk]unden?|[Aa]uftraggeber|[Cc]lientes?|on behalf of|im Auftrag (?:von|der)|pour le compte de|en nombre de)(?:,| is| ist| est| es)?\s+(?:der |die |the |la |le )?(${properName})`,
  'u',
);
const roleAt = new RegExp(
  String.raw`(?:role|position|opportunity|opening|job|team|Stelle|Position|Rolle|poste|puesto|vacante)[^.,]{0,40}?\s(?:at|bei(?: der| dem)?|chez)\s(${properName})`,
  'u',
);

function employerIn(body: readonly string[], { company }: Sender): Proposed<string> | null {
  for (const pattern of [clientName, roleAt]) {
    for (const line of body) {
      const name = pattern.exec(line)?.[1];
      if (name !== undefined && foldText(name) !== foldText(company?.value ?? '')) return fact(name, line);
    }
  }
  return null;
}

function contactOf(lines: readonly string[], { name, signatureAt }: Sender): Posting['contact'] {
  if (name === null) return null;
  const below = lines.slice(signatureAt).join('\n');
  return {
    value: { name: name.value, email: emailIn(below), phone: phoneIn(below) },
    quote: name.line.slice(0, longestQuote),
    from: 'text',
  };
}

function fact<Value extends string>(value: Value, line: string): Proposed<Value> {
  return { value, quote: line.slice(0, longestQuote), from: 'text' };
}
