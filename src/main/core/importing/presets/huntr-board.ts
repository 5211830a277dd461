import { definePreset } from './preset.ts';

/** One board of Huntr as a list. */
export const huntrBoard = definePreset({
  key: 'huntr-board',
  columns: {
    Title: 'title',
    Company: 'company',
    'Created at': 'savedOn',
    List: 'status',
    Source: 'source',
  },
  knownBy: ['Title', 'Company', 'Created at', 'List', 'Source'],
});
