/** The address to open where the place is a link; null where it is not. */
export function linkOfPlace({ place }: { readonly place: string | null }): string | null {
  return place !== null && /^https?:\/\//i.test(place) && URL.canParse(place) ? place : null;
}
