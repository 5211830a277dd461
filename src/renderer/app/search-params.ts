import { parseSearchWith, stringifySearchWith } from '@tanstack/react-router';

const stringify = stringifySearchWith(JSON.stringify);

/** Parameters as plain text: `?tag=remote,dream`, not `?tag=%22remote%2Cdream%22`. Numbers and flags arrive as such. */
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  return stringify(search).replaceAll('%2C', ',');
}

export const parseSearch = parseSearchWith((text) => text);
