import { readAgenda } from './agenda.ts';
import { readBadge, readToday } from './queries.ts';

export const todayHandlers = {
  'today.get': readToday,
  'today.badge': readBadge,
  'today.agenda': readAgenda,
};
