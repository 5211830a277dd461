import type { ParsedInput } from '#shared/contract.ts';
import type { QueryContext } from '#core/context.ts';
import { findHits, readNamed } from './queries.ts';

export const searchHandlers = {
  'search.query': ({ store }: QueryContext, { text, limit }: ParsedInput<'search.query'>) => ({
    hits: findHits(store, text, limit),
  }),
  'search.named': ({ store }: QueryContext, { items }: ParsedInput<'search.named'>) => ({
    hits: readNamed(store, items),
  }),
};
