/** By table, what is for the writer alone: no list, search or history repeats its words. */
const privateFields: Readonly<Record<string, readonly string[]>> = {
  feeling: ['text'],
  selfReview: ['feeling'],
};

/** Whether a field holds how one felt, in one's own words. */
export function isPrivateField(table: string, field: string): boolean {
  return privateFields[table]?.includes(field) ?? false;
}
