export const apiWords = {
  unreachable: 'Rebound is not running any more. Start it again; your data is safe.',
  startedAnew: 'Rebound was started anew. Open it again from its start command.',
  unexpectedAnswer: (status: number) => `Something else answered in place of Rebound (status ${status}).`,
  masked: 'Names, pay and notes are hidden. Show them again to change this.',
} as const;
