import type { Span } from './split-lines.ts';

const longestQuote = 200;
const reach = 80;

/** The phrase to show for something: its sentence, or where that is long, the words around it. */
export function quoteOf(text: string, sentence: Span, place: Span): Span {
  if (sentence.end - sentence.start <= longestQuote) return sentence;
  const before = text.slice(Math.max(sentence.start, place.start - reach), place.start);
  const behind = text.slice(place.end, Math.min(sentence.end, place.end + reach));
  // From the nearest sign, or else from a whole word.
  const lead =
    /^.*[,;:(]\s+(?=\S)/su.exec(before)?.[0] ??
    (before.length < reach ? '' : (/^\S*\s+/u.exec(before)?.[0] ?? before));
  const tail =
    /^[^,;)]*(?=[,;)])/su.exec(behind)?.[0] ??
    (behind.length < reach ? behind : behind.replace(/\s+\S*$/u, ''));
  const start = place.start - before.length + lead.length;
  const end = place.end + tail.trimEnd().length;
  return { start, end: Math.max(end, place.end) };
}
