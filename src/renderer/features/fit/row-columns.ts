/** Asked for · need · you · match · actions: the rows of requirements and their head. */
export const rowColumns = 'grid grid-cols-[minmax(0,1fr)_3rem_minmax(0,9.5rem)_6rem_1.5rem] gap-x-2';
