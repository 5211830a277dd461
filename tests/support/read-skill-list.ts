import Database from 'better-sqlite3';
import { migrations } from '#core/migrations/all.ts';
import { migrate } from '#core/store/migrate.ts';
import type { SkillKind } from '#shared/domain/fit/fit-kinds.ts';

export type ListedSkill = {
  readonly id: string;
  readonly name: string;
  readonly kind: SkillKind;
  readonly area: string | null;
  readonly aliases: readonly string[];
  readonly isStrict: boolean;
};

/** The skills that a new search starts with. */
export function readSkillList(): ListedSkill[] {
  const connection = new Database(':memory:');
  migrate(connection, migrations, () => {});
  const rows = connection.prepare('SELECT * FROM skill ORDER BY id').all() as {
    id: string;
    name: string;
    kind: SkillKind;
    area: string | null;
    aliases: string;
    isStrict: 0 | 1;
  }[];
  connection.close();
  return rows.map(({ id, name, kind, area, aliases, isStrict }) => ({
    id,
    name,
    kind,
    area,
    aliases: JSON.parse(aliases) as string[],
    isStrict: isStrict === 1,
  }));
}
