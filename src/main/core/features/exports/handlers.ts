import { exportEverything, exportJson } from './export-everything.ts';
import { exportSheet } from './export-sheet.ts';

export const exportHandlers = {
  'exports.everything': exportEverything,
  'exports.json': exportJson,
  'exports.sheet': exportSheet,
};
