/** A field of work as it is called. */
export function areaNameOf(area: string): string {
  return area;
}
