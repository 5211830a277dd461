import { z } from 'zod';
import { doneSchema, idSchema, instantSchema, textSchema } from './domain/fields.ts';
import { practiceKinds } from './domain/learning/practice-kinds.ts';
import { recordingTypes } from './domain/learning/recording-types.ts';
import { personReferenceSchema } from './people.ts';
import { command, query } from './rpc/procedure.ts';

const longestSeconds = 86_400;
const pointSchema = z.string().trim().min(1).max(4_000);
const secondsSchema = z.int().min(0).max(longestSeconds);

/** Their three things done well, and three to do differently; fewer will do. */
export const pointsOfEach = 3;
const pointsSchema = z.array(pointSchema).max(pointsOfEach);

/** As much as a host takes in at once; an hour of sound and picture is a little less. */
export const largestRecordingBytes = 100_000_000;
export const longestRecordingSeconds = 3_600;

const recordingSchema = z.object({
  mime: z.string(),
  sizeBytes: z.int(),
  /** Its bytes are no longer in the data folder, or not all of them. */
  isMissing: z.boolean(),
});
export type Recording = z.infer<typeof recordingSchema>;

export const practiceSchema = z.object({
  id: idSchema,
  kind: z.enum(practiceKinds),
  startedAt: instantSchema,
  /** How long it took; null where nobody looked. */
  seconds: z.int().nullable(),
  personId: idSchema.nullable(),
  personName: z.string().nullable(),
  note: z.string().nullable(),
  /** The question that was practised. */
  questionText: z.string().nullable(),
  /** What was said of it. */
  well: z.array(z.string()),
  differently: z.array(z.string()),
  recording: recordingSchema.nullable(),
});
export type Practice = z.infer<typeof practiceSchema>;

export const practiceProcedures = {
  /** The two hundred times that were kept last, the last one first, and how often there was practice in all. */
  'practices.list': query(z.object({}), z.object({ items: z.array(practiceSchema), total: z.int() })),
  /**
   * Writes down a talk or a mock interview that has just ended. What the reviewer said becomes feedback of a mock
   * interviewer. A recording is an uploaded file, which is used up by it. `not-found` when the reviewer or the upload is gone,
   * `refused` when the recording is empty or too large.
   */
  'practices.record': command(
    z.object({
      kind: z.enum(['direction', 'mock']),
      seconds: secondsSchema.nullable().optional(),
      note: textSchema.nullable().optional(),
      reviewer: personReferenceSchema.nullable().optional(),
      well: pointsSchema.default([]),
      differently: pointsSchema.default([]),
      recording: z
        .object({ fileId: idSchema, mime: z.enum(recordingTypes) })
        .nullable()
        .optional(),
    }),
    z.object({ id: idSchema }),
  ),
  /** `not-found` when it is gone. */
  'practices.update': command(z.object({ id: idSchema, note: textSchema.nullable() }), doneSchema),
  /** What the reviewer said stays with all other feedback; the bytes of a recording stay as with `practices.removeRecording`. */
  'practices.delete': command(z.object({ id: idSchema }), doneSchema),
  /**
   * Takes the recording away. Its bytes stay, since an undo may bring it back: they go when everything is erased, or the
   * person it was with, and no kept backup names them. `not-found` when there is none.
   */
  'practices.removeRecording': command(z.object({ id: idSchema }), doneSchema),
  /** Makes a copy to be played or saved. `not-found` when there is none, `unavailable` when the bytes are gone. */
  'practices.prepareRecording': query(
    z.object({ id: idSchema }),
    z.object({ fileId: idSchema, mime: z.string(), sizeBytes: z.int() }),
  ),
};
