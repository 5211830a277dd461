/** What no file name may hold anywhere: controls, and marks that turn the reading direction (`exe.pdf` read backwards). */
const invisible = /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;

const longestStoredName = 200;
/** Most file systems take 255 bytes; what is left is for the number that makes a name the only one of its kind. */
const longestDiskNameBytes = 200;

/** A name as it is shown: its last path part on one line. Never empty. */
export function tidyFileName(name: string): string {
  const last =
    name
      .toWellFormed()
      .split(/[/\\]/)
      .findLast((part) => part.trim() !== '') ?? '';
  const tidy = shorten(last.replace(invisible, '').trim(), (text) => text.length <= longestStoredName);
  return tidy === '' || /^\.+$/.test(tidy) ? 'file' : tidy;
}

/** Device names that Windows keeps for itself, also with an extension. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** A name that every file system takes, also from an archive: without path parts, reserved names and odd ends. */
export function safeFileName(name: string): string {
  const plain = tidyFileName(name)
    .replace(/[<>:"/\\|?*]/g, '_')
    // Windows drops these ends by itself, and another file would be meant.
    .replace(/[. ]+$/, '')
    // A file that begins with a dot is hidden, and one that begins with a dash looks like an option.
    .replace(/^[. -]+/, '');
  const short = shorten(plain, (text) => utf8LengthOf(text) <= longestDiskNameBytes).replace(/[. ]+$/, '');
  if (short === '') return 'file';
  return reserved.test(short) ? `_${short}` : short;
}

/** The extension with its dot, in lower case; empty when there is none. */
export function extensionOf(name: string): string {
  return /\.[^. ]{1,16}$/.exec(name)?.[0].toLowerCase() ?? '';
}

function utf8LengthOf(text: string): number {
  return encodeURIComponent(text).replace(/%../g, '_').length;
}

/** Cuts the middle out of a name that is too long: its extension says what it is. */
function shorten(name: string, fits: (text: string) => boolean): string {
  if (fits(name)) return name;
  const extension = /\.[^. ]{1,16}$/.exec(name)?.[0] ?? '';
  let letters = Array.from(name.slice(0, name.length - extension.length));
  while (letters.length > 0 && !fits(`${letters.join('')}…${extension}`)) {
    letters = letters.slice(0, Math.floor(letters.length * 0.9));
  }
  return `${letters.join('')}…${extension}`;
}
