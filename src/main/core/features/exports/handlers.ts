import { exportEverything } from './export-everything.ts';

export const exportHandlers = {
  'exports.everything': exportEverything,
};
