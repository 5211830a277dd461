import { z } from 'zod';
import { doneSchema, idSchema, instantSchema } from './domain/fields.ts';
import { jobIdSchema } from './jobs.ts';
import { command, query } from './rpc/procedure.ts';

/** Larger files belong in a folder of one's own; every backup has to name them and every export has to carry them. */
export const largestAttachmentBytes = 50_000_000;

/** How many are attached in one step. */
export const largestAttachmentCount = 50;

export const attachmentOwnerKinds = ['application', 'company', 'person'] as const;

/** What a file is kept with. */
export const attachmentOwnerSchema = z.object({ kind: z.enum(attachmentOwnerKinds), id: idSchema });
export type AttachmentOwner = z.infer<typeof attachmentOwnerSchema>;

export const attachmentSchema = z.object({
  id: idSchema,
  name: z.string(),
  mime: z.string(),
  sizeBytes: z.int(),
  createdAt: instantSchema,
  /** Its bytes are no longer in the data folder, or not all of them. */
  isMissing: z.boolean(),
});
export type Attachment = z.infer<typeof attachmentSchema>;

/** Path parts and control characters are taken out of it, so that none is ever refused for its spelling. */
const fileNameSchema = z.string().max(1_000);

export const attachmentProcedures = {
  /** The files kept with an application, a company or a person, newest first. */
  'attachments.list': query(z.object({ owner: attachmentOwnerSchema }), z.array(attachmentSchema)),
  /**
   * Keeps uploaded files, which are used up by it, all of them or none. `refused` when one is empty or too large,
   * `not-found` without their owner.
   */
  'attachments.add': command(
    z.object({
      owner: attachmentOwnerSchema,
      files: z
        .array(
          z.object({
            fileId: idSchema,
            name: fileNameSchema,
            /** As the browser tells it; only ever shown as an icon. */
            mime: z.string().max(200).default(''),
          }),
        )
        .min(1)
        .max(largestAttachmentCount),
      /** With it progress is told in bytes, and it can be stopped. */
      jobId: jobIdSchema.optional(),
    }),
    z.array(attachmentSchema),
  ),
  /**
   * Keeps the present text of an application's posting as a dated file, so that it survives an edit.
   * `isNew` is false when the same text is kept already; `refused` when there is none.
   */
  'attachments.keepPosting': command(
    z.object({ applicationId: idSchema }),
    z.object({ attachment: attachmentSchema, isNew: z.boolean() }),
  ),
  'attachments.rename': command(
    z.object({ id: idSchema, name: fileNameSchema.refine((name) => name.trim() !== '') }),
    attachmentSchema,
  ),
  /** Takes a file away. Its bytes stay as long as an undo or a backup may ask for them. */
  'attachments.delete': command(z.object({ id: idSchema }), doneSchema),
  /** Makes a copy to be downloaded or opened. `unavailable` when the bytes are gone. */
  'attachments.prepare': query(
    z.object({ id: idSchema }),
    z.object({ fileId: idSchema, name: z.string(), sizeBytes: z.int() }),
  ),
  /** Removes bytes that nothing names any more. Done by itself after every backup. */
  'attachments.sweep': command(z.object({}), z.object({ removed: z.int() })),
};
