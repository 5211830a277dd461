import type { Contract, InputOf, OutputOf } from './procedure.ts';
import { AppError, type Reply } from './reply.ts';

/** A typed call of one procedure by its dotted name. Resolves to its data, rejects with `AppError`. */
export type Client<C extends Contract> = <Name extends keyof C & string>(
  name: Name,
  input: InputOf<C[Name]>,
) => Promise<OutputOf<C[Name]>>;

/** Joins the contract's types to any function that answers replies. */
export function createClient<C extends Contract>(
  call: (name: string, input: unknown) => Promise<Reply>,
): Client<C> {
  return async (name, input) => {
    const reply = await call(name, input);
    if (!reply.ok) throw new AppError(reply.error.code, reply.error.message, reply.error.details);
    return reply.data as OutputOf<C[typeof name]>;
  };
}
