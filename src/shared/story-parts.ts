import { z } from 'zod';
import { idSchema, textSchema } from './domain/fields.ts';

/** What a story is told in, in this order. */
export const storyParts = ['situation', 'task', 'action', 'result'] as const;
export type StoryPart = (typeof storyParts)[number];

export const storyPartsSchema = z.object({
  situation: textSchema.nullable(),
  task: textSchema.nullable(),
  action: textSchema.nullable(),
  result: textSchema.nullable(),
});

export const storyReferenceSchema = z.object({ id: idSchema, title: z.string() });
export type StoryReference = z.infer<typeof storyReferenceSchema>;
