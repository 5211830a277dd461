/** Files that would cost a careless reader many times their size. */
export const hostileFiles = [
  'random bytes',
  'a plain sheet',
  'one endless line',
  'nothing but commas',
  'nothing but line ends',
  'quotes that never close',
  'text in two bytes',
  'objects of nothing',
  'lists in lists',
  'a table of bars',
] as const;

export type HostileFile = (typeof hostileFiles)[number];

export function isHostileFile(text: string): text is HostileFile {
  return hostileFiles.some((kind) => kind === text);
}
