import { plural } from '#renderer/words/plural.ts';

export const uiWords = {
  appName: 'Rebound',
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  clear: 'Clear',
  dismiss: 'Dismiss',
  choose: 'Choose',
  search: 'Search',
  loading: 'Loading',
  retry: 'Try again',
  copyDetails: 'Copy details',
  copied: 'Copied',
  optional: 'optional',
  noAmount: 'Enter a number, 0 or more.',
  notifications: 'Notifications',
  create: (text: string) => `Add “${text}”`,
  remove: (text: string) => `Remove “${text}”`,
  nothingFound: 'Nothing found.',
  matches: (count: number) => `${count} ${plural('en', count, { one: 'match', other: 'matches' })}`,
  progress: (done: string, total: string) => `${done} of ${total}`,
} as const;
