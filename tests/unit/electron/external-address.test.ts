import { describe, expect, test } from 'vitest';
import { readExternalAddress } from '#electron/external-address.ts';

describe('addresses handed to the user’s own programs', () => {
  test.each([
    ['https://example.com/jobs/1?x=1#top', 'https://example.com/jobs/1?x=1#top'],
    ['HTTPS://EXAMPLE.com', 'https://example.com/'],
    [' https://example.com ', 'https://example.com/'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
    ['mailto:someone@example.com?subject=Hello', 'mailto:someone@example.com?subject=Hello'],
    ['https://example.com/a\nb', 'https://example.com/ab'],
  ])('%j is opened as %j', (text, address) => {
    expect(readExternalAddress(text)).toBe(address);
  });

  test.each([
    '',
    'example.com',
    '/etc/passwd',
    '\\\\server\\share',
    'http://example.com',
    'ftp://example.com/file',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,hello',
    'blob:https://example.com/1',
    'app://rebound/',
    'vbscript:x',
    'ms-msdt:/id x',
    'search-ms:query=x',
    'smb://server/share',
    'tel:123',
    'https:',
    'https://',
    'https://user@example.com/',
    'https://user:password@example.com/',
    'mailto:a@example.com?attach=/etc/passwd',
    'mailto:a@example.com?subject=x&Attachment=C:/secret.txt',
    `https://example.com/${'a'.repeat(2000)}`,
  ])('%j is refused', (text) => {
    expect(readExternalAddress(text)).toBeUndefined();
  });
});
