import type { ParsedInput } from '#shared/contract.ts';
import type { SkillKind, SkillLevel } from '#shared/domain/fit/fit-kinds.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext } from '#core/context.ts';
import type { DbSkill } from '#core/store/tables.ts';
import {
  aliasesOf,
  createSkillLookup,
  getSkill,
  readSkills,
  skillKeyOf,
  type NamedSkill,
} from './queries.ts';
import { findTypedLanguage } from './typed-language.ts';

export function createSkill(
  context: CommandContext,
  { name, kind, aliases, isStrict }: ParsedInput<'skills.create'>,
): { id: string } {
  refuseTaken(context, { kind, names: [name, ...aliases] });
  return { id: insertSkill(context, kind, name, { aliases: tidyAliases(name, aliases), isStrict }) };
}

export function updateSkill(
  context: CommandContext,
  { id, name, aliases, isStrict }: ParsedInput<'skills.update'>,
): { id: string } {
  const { store } = context;
  const skill = getSkill(store, id);
  refuseTaken(context, {
    kind: skill.kind,
    names: [...(name === undefined ? [] : [name]), ...(aliases ?? [])],
    except: id,
  });
  const changes: Partial<DbSkill> = {
    ...(name === undefined ? {} : { name }),
    ...(aliases === undefined ? {} : { aliases: JSON.stringify(tidyAliases(name ?? skill.name, aliases)) }),
    ...(isStrict === undefined ? {} : { isStrict: isStrict ? 1 : 0 }),
  };
  if (Object.keys(changes).length > 0)
    store.run(store.from.updateTable('skill').set(changes).where('id', '=', id));
  return { id };
}

export function retireSkill(
  { store, now }: CommandContext,
  { id, isRetired }: ParsedInput<'skills.retire'>,
): { done: true } {
  const { retiredAt } = getSkill(store, id);
  if ((retiredAt !== null) !== isRetired) {
    store.run(
      store.from
        .updateTable('skill')
        .set({ retiredAt: isRetired ? now() : null })
        .where('id', '=', id),
    );
  }
  return { done: true };
}

/** What a typed name means: a skill of the list, and the level that was typed with it. */
export type FoundSkill = Pick<DbSkill, 'id' | 'kind'> & { readonly level: SkillLevel | null };

/**
 * Finds skills by any of their names, and adds those that are new: for many in one command. A language is found wherever it was
 * typed: as a skill of its own it would never be compared with what openings ask for.
 */
export function createSkillFinder(context: CommandContext): (kind: SkillKind, name: string) => FoundSkill {
  const { find, add } = createSkillLookup<NamedSkill>(readSkills(context.store));
  return (kind, name) => {
    const exact = find(kind, name);
    if (exact) return { id: exact.id, kind, level: null };
    const language = findTypedLanguage(find, name);
    if (language) return { id: language.skill.id, kind: 'language', level: language.level };
    const id = insertSkill(context, kind, name);
    add({ id, kind, name, aliases: '[]' });
    return { id, kind, level: null };
  };
}

function insertSkill(
  { store, newId }: CommandContext,
  kind: SkillKind,
  name: string,
  { aliases = [], isStrict = false }: { aliases?: readonly string[]; isStrict?: boolean } = {},
): string {
  const id = newId();
  store.insert('skill', {
    id,
    name,
    kind,
    area: null,
    aliases: JSON.stringify(aliases),
    isStrict: isStrict ? 1 : 0,
    retiredAt: null,
  });
  return id;
}

/** Each once, and none that is the name itself. */
function tidyAliases(name: string, aliases: readonly string[]): string[] {
  const byKey = new Map(aliases.map((alias) => [skillKeyOf(alias), alias]));
  byKey.delete(skillKeyOf(name));
  return [...byKey.values()];
}

type Names = { readonly kind: SkillKind; readonly names: readonly string[]; readonly except?: string };

function refuseTaken({ store }: CommandContext, { kind, names, except }: Names): void {
  const sought = new Set(names.map(skillKeyOf));
  for (const skill of readSkills(store)) {
    if (skill.kind !== kind || skill.id === except) continue;
    const taken = [skill.name, ...aliasesOf(skill)].find((name) => sought.has(skillKeyOf(name)));
    if (taken === undefined) continue;
    const holder =
      taken === skill.name ? `called “${taken}”` : `“${skill.name}”, which goes by “${taken}” too`;
    throw new AppError('refused', `There is a ${kind} ${holder} already.`, [
      { path: 'name', message: 'Choose another name.' },
    ]);
  }
}
