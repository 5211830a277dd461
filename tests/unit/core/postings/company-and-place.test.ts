import { expect, test } from 'vitest';
import { understandPosting } from '#core/postings/understand-posting.ts';

type Case = {
  readonly name: string;
  readonly text: string;
  readonly expected: Readonly<Record<string, string>>;
  readonly absent?: readonly string[];
};

const postings: readonly Case[] = [
  {
    name: 'title, then company, place, country (how)',
    text: `Palliative Care Nurse
Harbourside Hospice Trust, Bristol, UK (hybrid, 3 days on site)
We care for people at home.`,
    expected: {
      title: 'Palliative Care Nurse',
      company: 'Harbourside Hospice Trust',
      location: 'Bristol, UK',
      workMode: 'hybrid',
    },
  },
  {
    name: 'title, then company with its legal form, place',
    text: `Bäckerin (m/w/d)
Nordlicht Backwaren GmbH, Leipzig
Wir suchen dich.`,
    expected: { company: 'Nordlicht Backwaren GmbH', location: 'Leipzig' },
  },
  {
    name: 'title, then company, Inc., place with its state',
    text: `Welder
Copper Kettle, Inc., Duluth, MN
Come and weld.`,
    expected: { company: 'Copper Kettle, Inc.', location: 'Duluth, MN' },
  },
  {
    name: 'company first, by its legal form',
    text: `Tidewrack Ltd, Galway, Ireland (remote)
Tester
Tidewrack makes software for ferries.`,
    expected: { title: 'Tester', company: 'Tidewrack Ltd', location: 'Galway, Ireland', workMode: 'remote' },
  },
  {
    name: 'company below the title, named again further down',
    text: `Tester
Tidewrack, Galway, Ireland (remote)
Tidewrack makes software for ferries.`,
    expected: { title: 'Tester', company: 'Tidewrack', location: 'Galway, Ireland' },
  },
  {
    name: 'a title with its place is no company',
    text: `Hotel Manager, London, UK
As Hotel Manager you keep the keys.`,
    expected: { title: 'Hotel Manager, London, UK' },
    absent: ['company'],
  },
  {
    name: 'a greeting is no title',
    text: `Hello Robin,
Warehouse Lead
We are based in Leeds.`,
    expected: { title: 'Warehouse Lead', location: 'Leeds' },
    absent: ['origin'],
  },
  {
    name: 'a place of three parts is no company',
    text: `Tester
Portland, Oregon, United States (hybrid)
We make software for ferries.`,
    expected: { title: 'Tester', location: 'Portland, Oregon, United States' },
    absent: ['company'],
  },
  {
    name: 'a place of two words and its country is no company',
    text: `Tester
Bad Homburg, Hessen, Deutschland (hybrid)
Wir machen Software.`,
    expected: { title: 'Tester', location: 'Bad Homburg, Hessen, Deutschland' },
    absent: ['company'],
  },
];

test.each(postings)('$name', ({ text, expected, absent = [] }) => {
  const found = Object.fromEntries(
    Object.entries(understandPosting(text, '2026-03-10')).flatMap(([field, proposed]) =>
      proposed === null ? [] : [[field, proposed.value]],
    ),
  );
  expect(found).toMatchObject(expected);
  for (const field of absent) expect(found).not.toHaveProperty(field);
});
