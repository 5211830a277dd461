import { urlKeyOf } from '#core/importing/cells/urls.ts';

/** One spelling for the address of a profile: without country, language, case and what says where a click came from. */
export function profileKeyOf(url: string): string | null {
  const [, profile] = /linkedin\.com\/in\/([^/?#\s]+)/i.exec(url) ?? [];
  return profile === undefined
    ? urlKeyOf(url)
    : `linkedin ${decoded(profile).normalize('NFC').toLowerCase()}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
