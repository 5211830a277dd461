import { foldText, matchKeyOf } from '#shared/domain/match-key.ts';
import type { MailApplication, Place } from '#shared/mails.ts';
import { senderOf } from './mail-headers.ts';
import { isBlank, type MailLine } from './mail-lines.ts';
import type { MailParts } from './mail-parts.ts';
import { wordsOf } from './phrases.ts';

/** An application as far as a mail may give it away. */
export type Candidate = Omit<MailApplication, 'place'> & {
  readonly viaName: string | null;
  readonly website: string | null;
  readonly appliedOn: string | null;
  /** Addresses of people who take part in it or work at its companies. */
  readonly emails: readonly string[];
};

type Evidence = { readonly score: number; readonly place: Place | null };
/** `rank` also holds what speaks against it, which decides between several and rules none out. */
type Judged = Evidence & { readonly rank: number };
type Spot = { readonly folded: string; readonly text: string; readonly place: Place };

const freeMail =
  /(?:^|\.)(?:gmail|googlemail|gmx|web|outlook|hotmail|live|yahoo|icloud|me|proton|protonmail|aol|free|orange|wanadoo|laposte|t-online|mail)\.[a-z.]{2,6}$/;
const none: Evidence = { score: 0, place: null };
const enough = 3;
const clearLead = 2;
const mostShown = 8;
/** `(m/w/d)`, `H/F`: not part of what an opening is called. */
const genderMark = /\((?:[^()]{1,14})\)|\b[mwfdhx](?:\s?[/|]\s?[mwfdhx]){1,2}\b|[*:_](?:in(?:nen)?|e)\b/giu;

/** What is looked at for names, each with its weight: where a name stands says how much it means. */
type Read = {
  readonly sender: { readonly name: string; readonly address: string | null };
  readonly senderPlace: Place | null;
  /** The labels of the sender's host and its mailbox, without what is the same for everybody. */
  readonly hostWords: readonly string[];
  readonly subject: Spot | null;
  readonly lines: readonly Spot[];
};

/** The applications a mail may be about, likeliest first, and whether the first stands out. */
export function findApplications(
  parts: MailParts,
  candidates: readonly Candidate[],
  on: string | null,
): { applications: MailApplication[]; isClear: boolean } {
  const read = readForNames(parts);
  const companies = new Map<string, Evidence>();
  const evidenceOfCompany = (name: string): Evidence => {
    const known = companies.get(name) ?? companyEvidence(name, read);
    companies.set(name, known);
    return known;
  };
  const ranked = candidates
    .map((candidate) => ({ candidate, ...scoreOf(candidate, read, evidenceOfCompany, on) }))
    .filter(({ score }) => score >= enough)
    .toSorted((one, other) => other.rank - one.rank);
  const [first, second] = ranked;
  return {
    applications: ranked.slice(0, mostShown).map(({ candidate, place }) => shown(candidate, place)),
    isClear: first !== undefined && (second === undefined || first.rank - second.rank >= clearLead),
  };
}

/** A candidate as it is answered. */
export function shown(candidate: Candidate, place: Place | null): MailApplication {
  const { id, title, companyName, stageId, stageName, isOpen } = candidate;
  return { id, title, companyName, stageId, stageName, isOpen, place };
}

function spotOf({ text, start, end }: MailLine): Spot {
  return { folded: ` ${foldText(text)} `, text, place: { start, end } };
}

function readForNames({ headers, body }: MailParts): Read {
  const sender = senderOf(headers.from?.text);
  const host = sender.address?.split('@')[1] ?? '';
  const isPrivate = freeMail.test(host);
  return {
    sender,
    senderPlace: headers.from ? { start: headers.from.start, end: headers.from.end } : null,
    hostWords: isPrivate ? [] : [...host.split('.').slice(0, -1), ...(sender.address ?? '').split('@', 1)],
    subject: headers.subject ? spotOf(headers.subject) : null,
    lines: body.filter((line) => !isBlank(line)).map(spotOf),
  };
}

function scoreOf(
  candidate: Candidate,
  read: Read,
  evidenceOfCompany: (name: string) => Evidence,
  on: string | null,
): Judged {
  const own = evidenceOfCompany(candidate.companyName);
  const via = candidate.viaName === null ? none : evidenceOfCompany(candidate.viaName);
  const address = addressEvidence(candidate, read);
  const title = titleEvidence(candidate.title, read);
  const all = [address, own, via, title].filter(({ score }) => score > 0);
  if (all.length === 0) return { ...none, rank: 0 };
  // What was applied for only later can't be answered yet.
  const isTooEarly = on !== null && candidate.appliedOn !== null && candidate.appliedOn > on;
  const ended = candidate.isOpen ? 0 : clearLead;
  const score = address.score + Math.max(own.score, via.score) + title.score;
  const place = all.toSorted((one, other) => other.score - one.score)[0]?.place ?? null;
  return { score, place, rank: score - ended - (isTooEarly ? 2.5 : 0) };
}

function addressEvidence({ emails, website }: Candidate, { sender, senderPlace }: Read): Evidence {
  const { address } = sender;
  if (address === null) return none;
  if (emails.includes(address)) return { score: 6, place: senderPlace };
  const host = address.split('@')[1] ?? '';
  const site = website === null ? null : URL.parse(website)?.hostname.replace(/^www\./, '');
  const isSite = site !== null && site !== undefined && (host === site || host.endsWith(`.${site}`));
  return isSite && !freeMail.test(host) ? { score: 5, place: senderPlace } : none;
}

function companyEvidence(name: string, read: Read): Evidence {
  const key = matchKeyOf(name);
  if (key === '') return none;
  const joined = spelled(key).replaceAll(' ', '');
  const isInHost = read.hostWords.some((word) => spelled(word).replaceAll(' ', '') === joined);
  const begins =
    joined.length >= 5 && read.hostWords.some((word) => spelled(word).replaceAll(' ', '').startsWith(joined));
  if (isInHost || begins) return { score: 5, place: read.senderPlace };
  const sender = ` ${foldText(read.sender.name)} `;
  if (namesIt(sender, read.sender.name, key, name)) return { score: 4, place: read.senderPlace };
  if (read.subject && namesIt(read.subject.folded, read.subject.text, key, name))
    return { score: 4, place: read.subject.place };
  const line = read.lines.find(({ folded, text }) => namesIt(folded, text, key, name));
  if (line !== undefined) return { score: 3, place: line.place };
  const [first = ''] = spelled(key).split(' ');
  const isShort = first.length >= 6 && read.hostWords.some((word) => spelled(word) === first);
  return isShort ? { score: 3, place: read.senderPlace } : none;
}

/** `mühlbach` is `muehlbach` in an address. */
function spelled(text: string): string {
  return wordsOf(text).join(' ');
}

/** A short name is a word of every language: it counts as it is written, and not alone. */
function namesIt(folded: string, text: string, key: string, name: string): boolean {
  if (!folded.includes(` ${key} `)) return false;
  const isWord = key.length < 5 && !/[^\p{Script=Latin}\d ]/u.test(key);
  return !isWord || text.includes(name);
}

function titleEvidence(title: string, { subject, lines }: Read): Evidence {
  const key = foldText(title.replace(genderMark, ' '));
  const words = key.split(' ').filter((word) => word.length > 2);
  if (words.length === 0 || key.length < 5) return none;
  const holds = ({ folded }: Spot): boolean => folded.includes(` ${key} `);
  if (subject !== null && holds(subject)) return { score: 3.5, place: subject.place };
  const line = lines.find(holds);
  if (line !== undefined) return { score: 3, place: line.place };
  const partly = [...(subject === null ? [] : [subject]), ...lines].find(
    ({ folded }) =>
      words.filter((word) => folded.includes(` ${word} `)).length >= Math.max(2, words.length * 0.6),
  );
  return partly === undefined ? none : { score: 1, place: partly.place };
}
