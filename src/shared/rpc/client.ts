import type { Contract, InputOf, OutputOf } from './procedure.ts';
import { AppError, type Reply } from './reply.ts';

/** A typed call of one procedure by its dotted name. Resolves to its data, rejects with `AppError`. */
export type Client<C extends Contract> = <Name extends keyof C & string>(
  name: Name,
  input: InputOf<C[Name]>,
) => Promise<OutputOf<C[Name]>>;

/** The data of a command, and the step of the history it became: null when it changed nothing. */
export type Receipt<Data> = { readonly data: Data; readonly commandId: string | null };

/** A typed call that also answers which step of the history it became. Rejects with `AppError`. */
export type Sender<C extends Contract> = <Name extends keyof C & string>(
  name: Name,
  input: InputOf<C[Name]>,
) => Promise<Receipt<OutputOf<C[Name]>>>;

/** Joins the contract's types to any function that answers replies. */
export function createClient<C extends Contract>(
  call: (name: string, input: unknown) => Promise<Reply>,
): Client<C> {
  const send = createSender<C>(call);
  return async (name, input) => (await send(name, input)).data;
}

/** The same with receipts. */
export function createSender<C extends Contract>(
  call: (name: string, input: unknown) => Promise<Reply>,
): Sender<C> {
  return async (name, input) => {
    const reply = await call(name, input);
    if (!reply.ok) throw new AppError(reply.error.code, reply.error.message, reply.error.details);
    return { data: reply.data as OutputOf<C[typeof name]>, commandId: reply.commandId ?? null };
  };
}
