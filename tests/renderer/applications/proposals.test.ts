import { expect, test } from 'vitest';
import type { Posting } from '#shared/postings.ts';
import { emptyValues } from '#renderer/features/applications/form-values.ts';
import {
  companionsOf,
  isAsProposed,
  readPosting,
  withProposals,
} from '#renderer/features/applications/proposals.ts';

const nothing: Posting = {
  origin: null,
  via: null,
  title: null,
  company: null,
  location: null,
  workMode: null,
  pay: null,
  employmentType: null,
  seniority: null,
  deadlineOn: null,
  source: null,
  url: null,
  externalId: null,
  contact: null,
  email: null,
  reference: null,
};
const title = (value: string): Posting => ({ ...nothing, title: { value, quote: value, from: 'text' } });

test('proposals fill what is empty and never what a person wrote', () => {
  const { proposals } = readPosting(title('Clerk'), 'Clerk\nin Bern');
  expect(withProposals(emptyValues, {}, proposals)).toMatchObject({
    title: 'Clerk',
    description: 'Clerk\nin Bern',
  });
  expect(withProposals({ ...emptyValues, title: 'Mine' }, {}, proposals).title).toBe('Mine');
});

test('a second posting replaces what the first proposed, not what was changed since', () => {
  const first = readPosting(title('Clerk'), 'one\ntwo').proposals;
  const second = readPosting(title('Baker'), 'three\nfour').proposals;
  const filled = withProposals(emptyValues, {}, first);
  expect(withProposals(filled, first, second)).toMatchObject({ title: 'Baker', description: 'three\nfour' });
  expect(withProposals({ ...filled, title: 'Chief clerk' }, first, second).title).toBe('Chief clerk');
  expect(isAsProposed({ ...filled, title: 'Chief clerk' }, first, 'title')).toBe(false);
});

test('an address alone is no text to keep; pay as written goes along while the pay stands', () => {
  const posting: Posting = {
    ...nothing,
    url: { value: 'https://x.example/1', quote: 'https://x.example/1', from: 'text' },
    externalId: { value: 'x:1', quote: '1', from: 'address' },
    pay: {
      value: { min: 10, max: null, currency: 'EUR', period: 'hour' },
      quote: '10 € an hour',
      from: 'text',
    },
  };
  const read = readPosting(posting, ' https://x.example/1 ');
  expect(read.proposals.description).toBeUndefined();
  const values = withProposals(emptyValues, {}, read.proposals);
  expect(values).toMatchObject({ salaryMin: 10, salaryMax: null, currency: 'EUR', period: 'hour' });
  expect(companionsOf(values, read)).toEqual({ salaryText: '10 € an hour', externalId: 'x:1' });
  expect(companionsOf({ ...values, salaryMin: 12, url: '' }, read)).toEqual({});
});

test('a pitch ticks who began, while nobody has unticked it, and tells the client by the agency', () => {
  const pitch: Posting = {
    ...title('Clerk'),
    origin: { value: 'inbound', quote: 'I came across your profile', from: 'text' },
    via: { value: 'Quill Partners', quote: 'Quill Partners', from: 'text' },
  };
  const { proposals } = readPosting(pitch, 'Hi\nthere');
  const filled = withProposals(emptyValues, {}, proposals);
  expect(filled).toMatchObject({
    origin: 'inbound',
    via: 'Quill Partners',
    company: 'Client of Quill Partners',
  });
  expect(withProposals({ ...filled, origin: 'mine' }, proposals, proposals).origin).toBe('mine');
  const named: Posting = { ...pitch, company: { value: 'Acme', quote: 'Acme', from: 'text' } };
  expect(readPosting(named, 'Hi\nthere').proposals.company?.value).toBe('Acme');
});
