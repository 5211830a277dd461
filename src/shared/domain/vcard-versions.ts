/** The versions of vCard there are in the wild, newest first. */
export const vcardVersions = ['4.0', '3.0', '2.1'] as const;
export type VcardVersion = (typeof vcardVersions)[number];
