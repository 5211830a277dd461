import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { forbiddenIn, forbiddenPhrases, textsOf } from '#tests/support/forbidden-phrases.ts';

const folders = ['src/renderer/words/en', 'src/shared/domain/learning/letter-templates'];

const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);

describe('what no text may say', () => {
  test.each(forbiddenPhrases)('%s is found where it stands', (pattern, example) => {
    expect(forbiddenIn(example).length).toBeGreaterThan(0);
    expect(pattern.test(example)).toBe(true);
    expect(textsOf(`const words = { say: () => \`\${who}: ${example}\` };`).flatMap(forbiddenIn)).not.toEqual(
      [],
    );
  });

  test.each([
    'Take the decision as it is.',
    'You could write to them.',
    'What would you do differently?',
    'Leider ist die Stelle vergeben.',
  ])('“%s” may be said', (text) => {
    expect(forbiddenIn(text)).toEqual([]);
  });

  test('texts are read from quotes of every kind, and code and comments left alone', () => {
    const source = [
      "// You failed! don't",
      "const a = x !== 'one' ? \"two\" : `three ${b({ c: 'four' })} five`; /* it's six */",
      "const d = 'it\\'s';",
    ].join('\n');
    expect(textsOf(source)).toEqual(['one', 'two', 'three ', 'four', ' five', "it's"]);
  });

  test('there is something to look at', () => {
    expect(files.length).toBeGreaterThan(45);
    expect(files.flatMap((file) => textsOf(readFileSync(file, 'utf8'))).length).toBeGreaterThan(3_000);
  });

  test.each(files)('%s says nothing of it', (file) => {
    expect(textsOf(readFileSync(file, 'utf8')).filter((text) => forbiddenIn(text).length > 0)).toEqual([]);
  });
});
