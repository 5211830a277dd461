import type { Shape } from './shape.ts';

/** One column that says where an application stands now, known by its usual names; or none at all. */
export const singleStatus: Shape = { key: 'single-status', recognise: () => new Map() };
