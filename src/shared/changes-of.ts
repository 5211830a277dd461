import { z } from 'zod';

type Given<Schema extends z.core.SomeType> = Schema extends z.ZodDefault<infer Inner> ? Inner : Schema;

type Changes<Shape extends z.ZodRawShape> = { [Key in keyof Shape]: z.ZodOptional<Given<Shape[Key]>> };

/**
 * The same fields, each of which may be left out. `.partial()` alone would fill the defaults in and overwrite what was not
 * sent.
 */
export function changesOf<Shape extends z.ZodRawShape>({
  shape,
}: z.ZodObject<Shape>): z.ZodObject<Changes<Shape>> {
  const fields = Object.entries(shape).map(([key, field]) => [
    key,
    z.optional(field instanceof z.ZodDefault ? field.unwrap() : field),
  ]);
  return z.object<Changes<Shape>>(Object.fromEntries(fields));
}
