import { definePreset } from './preset.ts';

/** Everything Huntr keeps, as CSV. The list a card is in is its status, under the user's own name. */
export const huntrDownload = definePreset({
  key: 'huntr-download',
  columns: {
    id: 'externalId',
    createdAt: 'savedOn',
    title: 'title',
    salary: 'salary',
    location: 'location',
    url: 'url',
    rootDomain: null,
    htmlDescription: 'description',
    deadline: 'deadlineOn',
    color: null,
    lastMovedAt: 'repliedOn',
    boardId: null,
    boardName: null,
    listId: null,
    listName: 'status',
    companyId: null,
    companyName: 'company',
    companyDomain: null,
  },
  knownBy: ['boardId', 'listId', 'listName', 'companyName', 'title'],
  dateOrder: 'ymd',
  datesStatus: true,
});
