import { undoable } from '#core/procedures.ts';
import { discardLetter, markLetterSent, mergeKeyOfLetter, saveLetter } from './commands.ts';
import { fillLetter, getLetter, listLetters } from './queries.ts';
import { listTemplates, mergeKeyOfTemplate, resetTemplate, saveTemplate } from './templates.ts';

export const letterHandlers = {
  'letters.get': getLetter,
  'letters.fill': fillLetter,
  'letters.save': undoable('Write letter', saveLetter, { mergeKeyOf: mergeKeyOfLetter }),
  'letters.markSent': undoable('Mark letter as sent', markLetterSent),
  'letters.discard': undoable('Discard draft', discardLetter),
  'letters.list': listLetters,
  'templates.list': listTemplates,
  'templates.save': undoable('Change template', saveTemplate, { mergeKeyOf: mergeKeyOfTemplate }),
  'templates.reset': undoable('Take Rebound’s wording', resetTemplate),
};
