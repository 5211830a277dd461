import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlToText } from '#core/importing/cells/html-to-text.ts';

test.each([
  ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
  ['<div>One<br>Two<br/>Three</div>', 'One\nTwo\nThree'],
  ['<h2>You</h2><ul><li>care</li>\n  <li>cure</li></ul><p>End</p>', 'You\n- care\n- cure\n\nEnd'],
  ['<p>A &amp; B &lt;C&gt; &#39;D&#x27; &euro;5&nbsp;000 &auml;&Auml;</p>', "A & B <C> 'D' €5 000 äÄ"],
  ['<p>&notaword; &#99999999; &#0;</p>', '&notaword; &#99999999; &#0;'],
  ['<p>a\n   b</p>', 'a b'],
  ['<p>Pay < 5 and > 3</p>', 'Pay < 5 and > 3'],
  ['<STYLE>p { color: red }</STYLE><P>Shown</P><script>alert("<p>no</p>")</script>', 'Shown'],
  ['<p>One<!-- hidden <b>note</b> -->Two</p>', 'OneTwo'],
  ['<p>kept<!-- never closed <b>text</b></p>', 'kept never closed text'],
  ['<p class="x" title="y">One</p >', 'One'],
  ['<p>cut off <a href="https://acme.example', 'cut off <a href="https://acme.example'],
  ['<table><tr><td>Pay</td><td>£5</td></tr><tr><td>Place</td></tr></table>', 'Pay £5\nPlace'],
  ['<p>Straße &mdash; 岗位 👩‍💻</p>', 'Straße — 岗位 👩‍💻'],
])('%s', (html, text) => {
  expect(htmlToText(html)).toBe(text);
});

test.each([
  '',
  'plain text',
  'C < D and E > F',
  'first\n\n  second',
  'List<String> and a <generic>',
  'x <3 you',
])('%j is no HTML and stays as it is', (text) => {
  expect(htmlToText(text)).toBe(text);
});

test('words in tags come out whole and in order', () => {
  const word = fc.stringMatching(/^[a-z0-9äöü€]{1,12}$/);
  const tag = fc.constantFrom('p', 'div', 'li', 'b', 'h1', 'span', 'td');
  fc.assert(
    fc.property(fc.array(fc.tuple(tag, word), { minLength: 1, maxLength: 20 }), (parts) => {
      const html = parts.map(([name, text]) => `<${name}>${text}</${name}> `).join('');
      expect(htmlToText(html).replace(/^- /gm, '').split(/\s+/)).toEqual(parts.map(([, text]) => text));
    }),
  );
});

test.each(['<', '<!--', '<p', '<script>', '</', '&#', '<style><p>', '\n', ' \n'])(
  'a megabyte of %j takes no long time',
  (piece) => {
    const startedAt = performance.now();
    const many = piece.repeat(Math.floor(1_000_000 / piece.length));
    htmlToText(`<p>${many}`);
    htmlToText(`<p>${many}>`);
    expect(performance.now() - startedAt).toBeLessThan(3_000);
  },
);
