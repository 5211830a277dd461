import { expect, test } from 'vitest';
import { sharedWordsOf, stemsOf } from '#core/features/preparations/shared-words.ts';

test.each([
  [
    'forms of a word, in any case',
    'Stakeholder management',
    'I managed the STAKEHOLDERS.',
    ['Stakeholder', 'management'],
  ],
  ['the only telling word', 'Experience with negotiation', 'We negotiated for weeks.', ['negotiation']],
  ['accents and umlauts', 'Führung über Länder hinweg', 'Fuhrung: drei Lander.', ['Führung', 'Länder']],
  ['one of several is too few', 'Stakeholder management', 'A stakeholder left.', null],
  ['words that every posting has say nothing', 'Very strong experience', 'A very strong experience.', null],
  ['short words say nothing', 'A can do bias', 'A can do it.', null],
  ['nothing in common', 'A driving licence', 'The migration nobody noticed.', null],
  ['an empty story', 'Negotiation', '', null],
  ['no words at all', '—', '—', null],
])('%s', (_name, requirement, story, shared) => {
  expect(sharedWordsOf(requirement, stemsOf(story))).toEqual(shared);
});
