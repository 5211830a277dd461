import type { Output, ParsedInput } from '#shared/contract.ts';
import { countTheme, type ThemedPoint } from '#shared/domain/learning/count-themes.ts';
import { foldText } from '#shared/domain/match-key.ts';
import type { Theme } from '#shared/feedback.ts';
import type { QueryContext } from '#core/context.ts';
import { readReasons } from '#core/features/reasons/queries.ts';
import { suggestSkills } from '#core/features/skills/queries.ts';

type ThemeRow = Pick<Theme, 'id' | 'name' | 'reasonId' | 'skillId' | 'skillName'>;

const collator = new Intl.Collator();

export function listThemes({ store: { connection } }: QueryContext): Theme[] {
  const rows = connection
    .prepare(
      `SELECT theme.id, theme.name, reasonId, skillId, skill.name AS skillName
       FROM theme LEFT JOIN skill ON skill.id = skillId`,
    )
    .all() as ThemeRow[];
  const points = connection
    .prepare(
      `SELECT themeId, feedbackPoint.kind, feedback.source, feedback."on"
       FROM feedbackPoint JOIN feedback ON feedback.id = feedbackId WHERE themeId IS NOT NULL`,
    )
    .all() as ThemedPoint[];
  const pointsOf = Map.groupBy(points, ({ themeId }) => themeId);
  return rows
    .map((row) => ({ ...row, ...countTheme(pointsOf.get(row.id) ?? []) }))
    .toSorted(
      (a, b) =>
        b.well + b.differently - (a.well + a.differently) ||
        collator.compare(a.name, b.name) ||
        (a.id < b.id ? -1 : 1),
    );
}

const suggestionLimit = 8;

export function suggestThemes(
  { store }: QueryContext,
  { text }: ParsedInput<'themes.suggest'>,
): Output<'themes.suggest'> {
  const sought = foldText(text);
  const themes = store.all(store.from.selectFrom('theme').select('name').orderBy('name'));
  const reasons = readReasons(store).filter(({ side, retiredAt }) => side === 'theirs' && retiredAt === null);
  const all = [
    ...themes.map(({ name }) => ({ name, kind: 'theme' as const })),
    ...reasons.map(({ label }) => ({ name: label, kind: 'reason' as const })),
  ].filter(({ name }) => foldText(name).includes(sought));
  // Hundreds of skills would bury the rest before anything is typed.
  const skills = sought === '' ? [] : suggestSkills(store, { text, kind: 'skill', limit: suggestionLimit });
  const known = new Set<string>();
  return [...all, ...skills.map(({ name }) => ({ name, kind: 'skill' as const }))]
    .filter(({ name }) => {
      const folded = foldText(name);
      const isNew = !known.has(folded);
      known.add(folded);
      return isNew;
    })
    .slice(0, suggestionLimit);
}
