import { matchKeyOf } from '#shared/domain/match-key.ts';
import type { CommandContext } from '#core/context.ts';
import { findCompanyId } from './queries.ts';

/** The id of the company with that name, which is created when it is new. */
export function findOrCreateCompany(context: CommandContext, name: string): string {
  const { store, newId, now } = context;
  const known = findCompanyId(store, name);
  if (known !== undefined) return known;
  const id = newId();
  store.insert('company', {
    id,
    name: name.trim(),
    matchKey: matchKeyOf(name),
    website: null,
    industry: null,
    size: null,
    location: null,
    notes: null,
    createdAt: now(),
  });
  return id;
}
