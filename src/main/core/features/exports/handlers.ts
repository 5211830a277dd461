import { exportEverything } from './export-everything.ts';
import { exportSheet } from './export-sheet.ts';

export const exportHandlers = {
  'exports.everything': exportEverything,
  'exports.sheet': exportSheet,
};
