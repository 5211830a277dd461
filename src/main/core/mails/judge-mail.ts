import type { Mail, MailKind, Place } from '#shared/mails.ts';
import type { MailWords } from './mail-words.ts';
import { phrasesOf, saysPhrase, type Phrase } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import { english } from './words/english.ts';
import { french } from './words/french.ts';
import { german } from './words/german.ts';
import { spanish } from './words/spanish.ts';

type Said = Exclude<keyof MailWords, 'reasons'>;

const languages: readonly MailWords[] = [english, german, french, spanish];

function phrasesFor(said: Said): readonly Phrase[] {
  return languages.flatMap((language) => phrasesOf(language[said]));
}

const phrases: Readonly<Record<Said, readonly Phrase[]>> = {
  rejection: phrasesFor('rejection'),
  regret: phrasesFor('regret'),
  acknowledgement: phrasesFor('acknowledgement'),
  invitation: phrasesFor('invitation'),
  conditional: phrasesFor('conditional'),
  form: phrasesFor('form'),
  personal: phrasesFor('personal'),
  automatic: phrasesFor('automatic'),
  agency: phrasesFor('agency'),
};

const reasonPhrases: readonly (readonly [string, readonly Phrase[]])[] = [
  ...new Set(languages.flatMap(({ reasons }) => Object.keys(reasons))),
].map((id) => [id, languages.flatMap(({ reasons }) => phrasesOf(reasons[id] ?? ''))]);

/** A sentence with what its words say. */
export type Judged = Sentence & { readonly says: ReadonlySet<Said> };

export function judgeSentences(sentences: readonly Sentence[]): Judged[] {
  return sentences.map((sentence) => ({
    ...sentence,
    says: new Set(
      (Object.keys(phrases) as Said[]).filter((said) =>
        phrases[said].some((phrase) => saysPhrase(sentence.words, phrase)),
      ),
    ),
  }));
}

function placeOf(sentence: Judged | undefined): Place | null {
  return sentence === undefined ? null : { start: sentence.start, end: sentence.end };
}

/** A no in plain words, and not only thought of. */
function isNo({ says }: Judged): boolean {
  return says.has('rejection') && !says.has('conditional');
}

/** What the mail is about. One no in plain words outweighs kind ones; regret without it takes two. */
export function judgeKind(judged: readonly Judged[]): Mail['kind'] {
  const plain = judged.filter(isNo);
  const regrets = judged.filter(({ says }) => says.has('regret') && !says.has('conditional'));
  const invitations = judged.filter((one) => one.says.has('invitation') && !isNo(one));
  const receipts = judged.filter(({ says }) => says.has('acknowledgement'));
  const kindOf = (value: MailKind, found: readonly Judged[]): Mail['kind'] => ({
    value,
    place: placeOf(found[0]),
  });
  const asked = invitations.filter(({ says }) => !says.has('conditional'));
  if (plain.length > 0 && plain.length + Math.min(regrets.length, 1) >= asked.length)
    return kindOf('rejection', plain);
  if (asked.length > 0 && receipts.length < 2) return kindOf('invitation', asked);
  if (receipts.length > 0 && regrets.length < 2) return kindOf('acknowledgement', receipts);
  if (regrets.length >= 2) return kindOf('rejection', regrets);
  if (asked.length > 0) return kindOf('invitation', asked);
  return { value: 'other', place: null };
}

/** A form letter, a personal answer, or neither clearly. Who speaks of having met does not write to many. */
export function judgeGeneric(judged: readonly Judged[], isFromMachine: boolean): Mail['isGeneric'] {
  const personal = judged.find(({ says }) => says.has('personal') && !says.has('conditional'));
  if (personal !== undefined) return { value: false, place: placeOf(personal) };
  const form = judged.find(({ says }) => says.has('form'));
  if (form !== undefined) return { value: true, place: placeOf(form) };
  return isFromMachine ? { value: true, place: null } : null;
}

const machineAddress =
  /^(?:no|do-?not|ne-?pas|nicht)[-_.]?(?:reply|respon\w*|repond\w*|antworten)|^(?:notifications?|mailer|auto\w*)@|noreply/;

/** Whether a machine sent it: by its address, or because it says so. */
export function judgeAutomatic(judged: readonly Judged[], address: string | null): Mail['isAutomatic'] {
  const said = judged.find(({ says }) => says.has('automatic'));
  if (said !== undefined) return { value: true, place: placeOf(said) };
  return { value: address !== null && machineAddress.test(address), place: null };
}

/** Reasons are given in the sentence that says no, or right beside it. */
export function findReasons(judged: readonly Judged[], isGeneric: boolean): Mail['reasons'] {
  const isNear = (index: number): boolean =>
    [-1, 0, 1].some((step) => {
      const near = judged[index + step];
      return near !== undefined && (isNo(near) || near.says.has('regret'));
    });
  const saidBy = judged.some(({ says }) => says.has('agency')) ? 'recruiter' : 'employer';
  const found = reasonPhrases.flatMap(([reasonId, list]) => {
    const sentence = judged.find(
      ({ words, says }, index) =>
        isNear(index) && !says.has('conditional') && list.some((phrase) => saysPhrase(words, phrase)),
    );
    return sentence === undefined ? [] : [{ reasonId, saidBy, place: placeOf(sentence) } as const];
  });
  if (found.length > 0 || !isGeneric) return found;
  return [{ reasonId: 'no-reason-given', saidBy, place: null }];
}
