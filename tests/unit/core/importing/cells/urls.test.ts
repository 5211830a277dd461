import { describe, expect, test } from 'vitest';
import { externalIdOf, isIdentifyingUrl, urlKeyOf, urlOf } from '#core/importing/cells/urls.ts';

test.each([
  ['https://acme.example/jobs/1', 'https://acme.example/jobs/1'],
  ['acme.example/jobs/1', 'https://acme.example/jobs/1'],
  ['www.acme.example', 'https://www.acme.example'],
  ['here', null],
  ['Booking.com', null],
  ['javascript:alert(1)', null],
  ['mailto:a@b.example', null],
  ['https://', null],
  ['', null],
])('urlOf %j', (text, url) => {
  expect(urlOf(text)).toBe(url);
});

describe('isIdentifyingUrl', () => {
  test.each([
    'https://acme.example/jobs/4711',
    'https://acme.example/careers/senior-nurse',
    'https://www.linkedin.com/jobs/view/3812345678',
    'https://www.linkedin.com/jobs/search/?currentJobId=3812345678',
    'https://de.indeed.com/viewjob?jk=0123456789abcdef',
    'https://acme.example/careers?gh_jid=4000123',
    'https://boards.greenhouse.io/acme/jobs/4000123',
    'https://jobs.lever.co/acme/1b4e28ba-2fa1-11d2-883f-0016d3cca427',
  ])('%s names an opening', (url) => expect(isIdentifyingUrl(url)).toBe(true));

  test.each([
    'https://acme.example',
    'https://acme.example/',
    'https://acme.example/careers',
    'https://acme.example/en-us/careers/',
    'https://acme.example/de/karriere#top',
    'https://www.linkedin.com/jobs/',
    'https://www.linkedin.com/jobs/search/?keywords=nurse&location=Rome',
    'https://www.linkedin.com/company/acme/',
    'https://www.linkedin.com/in/someone',
    'https://boards.greenhouse.io/acme',
    'https://jobs.lever.co/acme/',
    'https://acme.example/careers?utm_source=x1&ref=22',
    'here',
    '',
  ])('%s does not', (url) => expect(isIdentifyingUrl(url)).toBe(false));
});

test.each([
  ['https://www.linkedin.com/jobs/view/3812345678', 'linkedin:3812345678'],
  ['http://linkedin.com/jobs/view/nurse-at-acme-3812345678/?refId=x', 'linkedin:3812345678'],
  ['https://www.linkedin.com/jobs/search/?currentJobId=3812345678', 'linkedin:3812345678'],
  ['https://uk.indeed.com/viewjob?jk=abc123', 'indeed:abc123'],
  ['https://acme.example/careers?gh_jid=4000123', 'greenhouse:4000123'],
  ['https://boards.greenhouse.io/acme/jobs/4000123', 'greenhouse:4000123'],
  ['https://notlinkedin.com/jobs/view/3812345678', null],
  ['https://acme.example/jobs/1', null],
])('externalIdOf %s', (url, id) => {
  expect(externalIdOf(url)).toBe(id);
});

test('urlKeyOf is the same for one opening reached in several ways, and for no other', () => {
  const same = [
    'https://www.acme.example/jobs/1/',
    'http://acme.example/jobs/1?utm_source=x&trk=y',
    'https://ACME.example/jobs/1#apply',
    'acme.example/jobs/1',
  ];
  expect(new Set(same.map((url) => urlKeyOf(url))).size).toBe(1);
  expect(urlKeyOf('https://acme.example/job?b=2&a=1')).toBe(urlKeyOf('https://acme.example/job?a=1&b=2'));
  expect(urlKeyOf('https://acme.example/job?id=1')).not.toBe(urlKeyOf('https://acme.example/job?id=2'));
  expect(urlKeyOf('https://acme.example/#/jobs/1')).not.toBe(urlKeyOf('https://acme.example/#/jobs/2'));
});

test.each([
  'https://acme.example/en/jobs.html',
  'https://acme.example/careers.aspx',
  'https://acme.example/jobs?job_type=fulltime',
  'https://acme.example/jobs?jobLocation=berlin-mitte',
])('%s lists many openings: rows that share it are not one', (url) => {
  expect(isIdentifyingUrl(url)).toBe(false);
});
