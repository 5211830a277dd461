import { v7 } from 'uuid';
import type { Ports } from './context.ts';

/** The real clock, identity and time zone. */
export const systemPorts: Ports = {
  now: () => new Date().toISOString(),
  newId: () => v7(),
  timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
};
