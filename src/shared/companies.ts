import { z } from 'zod';
import { idSchema, lineSchema } from './domain/fields.ts';
import { query } from './rpc/procedure.ts';

export const companySuggestionSchema = z.object({
  id: idSchema,
  name: z.string(),
  /** How many applications went there, so that "you applied here before" can be said while typing. */
  applicationCount: z.int(),
});
export type CompanySuggestion = z.infer<typeof companySuggestionSchema>;

export const companyProcedures = {
  /** Companies whose name contains the text, best match first, at most ten. */
  'companies.suggest': query(z.object({ text: lineSchema }), z.array(companySuggestionSchema)),
};
