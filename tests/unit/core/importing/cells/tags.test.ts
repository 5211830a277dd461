import { expect, test } from 'vitest';
import { splitTags } from '#core/importing/cells/tags.ts';

test.each([
  [['remote, Go'], ['remote', 'Go']],
  [['remote; Go;'], ['remote', 'Go']],
  [['remote\nGo'], ['remote', 'Go']],
  [['#remote, ##Go'], ['remote', 'Go']],
  [['["remote", "Go"]'], ['remote', 'Go']],
  [[`['remote', 'Go']`], ['remote', 'Go']],
  [
    ['Remote', 'REMÓTE, C#'],
    ['Remote', 'C#'],
  ],
  [['dream job'], ['dream job']],
  [['C, C++, C#'], ['C', 'C++', 'C#']],
  [[' , ;N/A'], []],
  [['🚀, 🔥'], ['🚀', '🔥']],
])('%j', (cells, tags) => {
  expect(splitTags(cells)).toEqual(tags);
});
