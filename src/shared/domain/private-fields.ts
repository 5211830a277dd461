/** By table, what is for the writer alone: no list, search or history repeats it. */
const privateFields: Readonly<Record<string, readonly string[]>> = {
  feeling: ['mood', 'text'],
  selfReview: ['feeling'],
};

/** Whether a field holds how one felt. */
export function isPrivateField(table: string, field: string): boolean {
  return privateFields[table]?.includes(field) ?? false;
}
