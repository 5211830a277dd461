import { textOrNull } from './text-or-null.ts';

type Written<Field extends string> = { readonly [Key in Field]?: string | null | undefined };

/** Of these texts those that were sent, as they are kept; what was left out must not overwrite anything. */
export function changedTexts<Field extends string>(
  fields: readonly Field[],
  written: Written<NoInfer<Field>>,
): { [Key in Field]?: string | null } {
  const changed: { [Key in Field]?: string | null } = {};
  for (const field of fields) {
    if (written[field] !== undefined) changed[field] = textOrNull(written[field]);
  }
  return changed;
}
