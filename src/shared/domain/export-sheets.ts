/** A row for each application, or for each step that one of them took. */
export const exportSheets = ['applications', 'history'] as const;
export type ExportSheet = (typeof exportSheets)[number];
