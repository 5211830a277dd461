import type { ParsedInput } from '#shared/contract.ts';
import type { QueryContext } from '#core/context.ts';
import { understandPosting } from '#core/postings/understand-posting.ts';

export const postingHandlers = {
  'postings.understand': ({ today }: QueryContext, { text }: ParsedInput<'postings.understand'>) =>
    understandPosting(text, today()),
};
