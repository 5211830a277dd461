import { describe, expect, test } from 'vitest';
import { findEvidence } from '#core/documents/find-evidence.ts';

/** What stands beside each place of a word. */
function evidenceOf(text: string, word: string) {
  const places = [...text.matchAll(new RegExp(`(?<!\\w)${word}(?!\\w)`, 'g'))].map(({ index }) => ({
    start: index,
    end: index + word.length,
  }));
  const evidence = findEvidence(text, places);
  if (evidence === null) return null;
  const { quote, mark, time, result } = evidence;
  return { quote, marked: quote.slice(mark.start, mark.end), time, result };
}

const cv = `Ada Example

Experience
2019–2024 Oakline GmbH, platform engineer
- Moved 40 services to Kubernetes
- Go, PostgreSQL
- Spoke at a fair in 2021
- Terraform for three teams
2015 - 2019 Muehlbach
- Java 17, cut the bill by 30 %

SKILLS
Docker, Rust (2023), Java
Python for 5 years
`;

describe('what stands beside a skill in a CV', () => {
  test.each([
    ['Kubernetes', 'Moved 40 services to Kubernetes', '2019–2024', '40 services'],
    ['PostgreSQL', 'Go, PostgreSQL', '2019–2024', null],
    // The year of the bullet above is of that bullet.
    ['Terraform', 'Terraform for three teams', '2019–2024', null],
    // 17 is a version; of two places the better one is shown.
    ['Java', 'Java 17, cut the bill by 30 %', '2015 - 2019', '30 %'],
    // A heading ends the time of what stands over it.
    ['Docker', 'Docker, Rust (2023), Java', '2023', null],
    ['Python', 'Python for 5 years', null, null],
  ])('%s', (word, quote, time, result) => {
    expect(evidenceOf(cv, word)).toEqual({ quote, marked: word, time, result });
  });

  test.each([
    ['Pflege auf Station, seit 2018', '2018', null],
    ['Pflege, 03/2019 bis 05/2024, für 24 Betten', '2019 bis 05/2024', '24 Betten'],
    ['2020 – heute: Pflege', '2020 – heute', null],
    ['Pflege für 2.000 Patienten', null, '2.000 Patienten'],
    ['Pflege: 1,2 Mio. € im Jahr', null, '1,2 Mio. €'],
    ['Pflege, €45k gespart', null, '€45k'],
    ['Station 4, Jan 2019 – März 2024\nPflege', '2019 – März 2024', null],
    ['Seit 09/2019 Station 4\nPflege', '2019', null],
    ['12 Jahre Pflege', null, null],
    ['Pflege 2000 gelernt', '2000', null],
  ])('%s', (line, time, result) => {
    expect(evidenceOf(line, 'Pflege')).toMatchObject({ time, result });
  });

  test('of a long paragraph only the sentence is quoted', () => {
    const long = `${'This is what came before. '.repeat(10)}Then Go made it 20 % faster. ${'And more. '.repeat(20)}`;
    expect(evidenceOf(long, 'Go')).toEqual({
      quote: 'Then Go made it 20 % faster.',
      marked: 'Go',
      time: null,
      result: '20 %',
    });
  });

  test('what is nowhere has nothing beside it', () => {
    expect(evidenceOf(cv, 'Haskell')).toBeNull();
  });
});
