import { foldText } from '#shared/domain/match-key.ts';

const yes = new Set(
  'yes y true t 1 x archived ja oui si evet wahr vrai verdadero archiviert archive archivado 是'.split(' '),
);
const no = new Set('no n false f 0 nein non hayir falsch faux falso active 否'.split(' '));

/** A yes or a no as people and programs write it; null for anything else. */
export function parseFlag(text: string): boolean | null {
  if (/^[✓✔☑✅]\uFE0F?$/u.test(text)) return true;
  if (/^[✗✘☐❌]\uFE0F?$/u.test(text)) return false;
  const folded = foldText(text);
  return yes.has(folded) ? true : no.has(folded) ? false : null;
}
