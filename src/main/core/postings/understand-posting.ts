import type { Posting, Proposed } from '#shared/postings.ts';
import { foldText } from '#shared/domain/match-key.ts';
import { barePlace } from '#core/importing/cells/place.ts';
import { urlOf } from '#core/importing/cells/urls.ts';
import { addressFacts } from './address-facts.ts';
import { findContact, findEmail, findReference } from './contact-facts.ts';
import { findPlace, nameFacts } from './name-facts.ts';
import { pitchFacts, type PitchFacts } from './pitch/pitch-facts.ts';
import { labelledValues, linesOf } from './posting-lines.ts';
import {
  findDeadline,
  findEmploymentType,
  findPay,
  findSeniority,
  findWorkMode,
  piecesOf,
} from './text-facts.ts';

const addressPattern = /https?:\/\/[^\s<>"')\]]+/i;
const longestLine = 500;

/**
 * Reads a posting's text, its address, or both, and proposes what an application wants to know. What it says, it can
 * show the words of; it says nothing it has no words for. `today` gives a deadline without a year its year.
 */
export function understandPosting(text: string, today: string): Posting {
  const lines = linesOf(text);
  const url = findAddress(lines);
  const address = url === null ? {} : addressFacts(url.value);
  const prose = lines.filter((line) => urlOf(line) === null);
  const labelled = labelledValues(prose);
  const pieces = piecesOf(prose);
  const values = new Set(Object.values(labelled));
  const pitch = pitchFacts(prose);
  const names = pitch === null ? nameFacts(prose.filter((line) => !values.has(line))) : namesOf(pitch);
  const title = fromLabel(labelled.title) ?? names.title ?? asWritten(address.title, prose) ?? null;
  return {
    origin: pitch?.origin ?? null,
    title,
    company: fromLabel(labelled.company) ?? companyOf(names.company, address.company, prose) ?? null,
    via: pitch?.via ?? null,
    location: placeFromLabel(labelled.location) ?? names.location ?? findPlace(prose),
    workMode: findWorkMode(labelled.workMode, [...(labelled.location ? [labelled.location] : []), ...pieces]),
    pay: findPay(labelled.pay, pieces),
    employmentType: findEmploymentType(labelled.employmentType, pieces),
    seniority: findSeniority(labelled.seniority, title?.value),
    deadlineOn: findDeadline(labelled.deadline, pieces, today),
    source: address.source ?? null,
    url,
    externalId: address.externalId ?? null,
    contact: pitch?.contact ?? findContact(labelled.contact, prose),
    email: findEmail(prose),
    reference: findReference(labelled.reference, prose),
  };
}

function namesOf({ title, company }: PitchFacts): ReturnType<typeof nameFacts> {
  return { ...(title === null ? {} : { title }), ...(company === null ? {} : { company }) };
}

function findAddress(lines: readonly string[]): Proposed<string> | null {
  for (const line of lines) {
    const written = addressPattern.exec(line)?.[0] ?? line;
    const url = urlOf(written);
    if (url !== null && url.length <= 2_000) return { value: url, quote: written, from: 'text' };
  }
  return null;
}

function fromLabel(value: string | undefined): Proposed<string> | null {
  if (value === undefined || value.length > longestLine) return null;
  return { value, quote: value, from: 'text' };
}

/** `Leipzig, hybrid` is in Leipzig; where a label says more than one place, all of it stays. */
function placeFromLabel(value: string | undefined): Proposed<string> | null {
  const written = fromLabel(value);
  return written === null ? null : { ...written, value: barePlace(written.value) };
}

/** The address is surer than the text, but the text may have the name in full: `acme`, "Acme Robotics GmbH". */
function companyOf(
  named: Proposed<string> | undefined,
  inAddress: Proposed<string> | undefined,
  lines: readonly string[],
): Proposed<string> | undefined {
  const slug = foldText(inAddress?.value ?? '').replaceAll(' ', '');
  const isSame =
    named !== undefined && slug !== '' && foldText(named.value).replaceAll(' ', '').startsWith(slug);
  return isSame ? named : (asWritten(inAddress, lines) ?? named);
}

/** A name from an address in the spelling the text has for it: `acme-gmbh` is "ACME GmbH" there. */
function asWritten(
  fact: Proposed<string> | undefined,
  lines: readonly string[],
): Proposed<string> | undefined {
  if (fact === undefined) return undefined;
  const sought = foldText(fact.value);
  const words = sought.split(' ').length;
  for (const line of lines) {
    const written = line.split(/\s+/);
    for (let start = 0; start + words <= written.length; start += 1) {
      const piece = written
        .slice(start, start + words)
        .join(' ')
        .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
      if (foldText(piece) === sought) return { value: piece, quote: line.slice(0, 200), from: 'text' };
    }
  }
  return fact;
}
