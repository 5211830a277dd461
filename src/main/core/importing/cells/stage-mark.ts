import { foldText } from '#shared/domain/match-key.ts';
import type { DateOrder } from '#shared/imports.ts';
import { cleanCell } from './clean-cell.ts';
import { parseDay, type ParsedDay } from './dates.ts';

/** What a cell in the column of a stage says: reached, on a day or not; said not to be; or nothing yet. */
export type StageMark = 'yes' | 'no' | 'blank' | ParsedDay;

const yesSigns = /^[✓✔☑✅🗸●•*]\uFE0F?$/u;
const noSigns = /^[✗✘❌☐○⬜]\uFE0F?$/u;
const yesWords = new Set(
  'x xx y yes yep true t 1 ok done completed complete passed pass reached happened ja j wahr erledigt oui o vrai fait si verdadero hecho evet e var sim 是 有'.split(
    ' ',
  ),
);
const noWords = new Set('n no nope false f 0 nein falsch non faux falso hayir yok nao 否 无'.split(' '));
/** Planned is not reached. */
const openWords = new Set('pending waiting scheduled planned upcoming open offen geplant prevu'.split(' '));

/** Reads a cell under the name of a stage; null when it is neither a mark nor a day. */
export function readStageMark(cell: string, order: DateOrder | null, fileOn: string): StageMark | null {
  const clean = cleanCell(cell);
  if (clean === '') return 'blank';
  if (clean.length <= 12) {
    if (yesSigns.test(clean)) return 'yes';
    if (noSigns.test(clean)) return 'no';
    const folded = foldText(clean);
    if (yesWords.has(folded)) return 'yes';
    if (noWords.has(folded)) return 'no';
    if (openWords.has(folded)) return 'blank';
  }
  return parseDay(clean, order, fileOn);
}
