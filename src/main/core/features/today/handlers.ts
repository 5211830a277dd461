import { readBadge, readToday } from './queries.ts';

export const todayHandlers = {
  'today.get': readToday,
  'today.badge': readBadge,
};
