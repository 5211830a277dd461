import { z } from 'zod';
import {
  daySchema,
  doneSchema,
  idSchema,
  instantSchema,
  lineSchema,
  phaseSchema,
  requiredLineSchema,
  textSchema,
  urlSchema,
} from './domain/fields.ts';
import { personRelations, personRoles } from './domain/person-roles.ts';
import { vcardVersions } from './domain/vcard-versions.ts';
import { command, exclusive, query } from './rpc/procedure.ts';

export const personRoleSchema = z.enum(personRoles);
export const personRelationSchema = z.enum(personRelations);

const namedSchema = z.object({ id: idSchema, name: z.string() });

/** What is kept of a person; every field but the name may be empty. */
const editableFields = {
  role: personRoleSchema.nullable(),
  title: lineSchema.nullable(),
  email: lineSchema.nullable(),
  phone: lineSchema.nullable(),
  linkedinUrl: urlSchema.nullable(),
  notes: textSchema.nullable(),
};
const optionalFields = z.object(editableFields).partial();

export const personSorts = ['name', 'last-contact'] as const;

/** Which people: all that is given must hold. */
export const personFilterSchema = z.object({
  /** Any of the words of name, company, title and email, in any case and accent. */
  text: lineSchema.default(''),
  role: personRoleSchema.optional(),
  /** Works at this company. */
  companyId: idSchema.optional(),
  /** Works at this agency, or belongs to an application that came through it. */
  agencyId: idSchema.optional(),
  /** Came in by this import, or was added to by it. */
  importBatchId: idSchema.optional(),
});

export const personListItemSchema = z.object({
  id: idSchema,
  name: z.string(),
  role: personRoleSchema.nullable(),
  /** The stored role where it is none of ours; `role` is then `other`. */
  roleText: z.string().nullable(),
  title: z.string().nullable(),
  email: z.string().nullable(),
  companyId: idSchema.nullable(),
  companyName: z.string().nullable(),
  /** Employers their agency presented me to, by name. */
  presentedTo: z.array(z.string()),
  /** Day of the last contact with this person that was no automatic message. */
  lastContactOn: daySchema.nullable(),
  applicationCount: z.int(),
});
export type PersonListItem = z.infer<typeof personListItemSchema>;

export const personListSchema = z.object({
  items: z.array(personListItemSchema),
  /** How many people there are without any filter. */
  total: z.int(),
  /** Companies somebody works at, by name. */
  companies: z.array(namedSchema),
  /** Agencies an application came through, or whose recruiter is known, by name. */
  agencies: z.array(namedSchema),
});
export type PersonList = z.infer<typeof personListSchema>;

/** An application a person takes part in. */
export const personApplicationSchema = z.object({
  id: idSchema,
  title: z.string(),
  companyName: z.string(),
  viaCompanyName: z.string().nullable(),
  relation: personRelationSchema,
  relationText: z.string().nullable(),
  stageName: z.string(),
  phase: phaseSchema,
  hasEnded: z.boolean(),
});

export const personInterviewSchema = z.object({
  id: idSchema,
  applicationId: idSchema,
  applicationTitle: z.string(),
  companyName: z.string(),
  kind: z.string().nullable(),
  startsAt: instantSchema,
  hasTime: z.boolean(),
  /** The user's day it falls on. */
  on: daySchema,
  status: z.enum(['planned', 'held', 'cancelled']),
});

export const personSchema = z.object({
  id: idSchema,
  name: z.string(),
  ...editableFields,
  roleText: z.string().nullable(),
  /** As stored: an imported address may be one we would not accept today. */
  linkedinUrl: z.string().nullable(),
  companyId: idSchema.nullable(),
  companyName: z.string().nullable(),
  createdAt: instantSchema,
  lastContactOn: daySchema.nullable(),
  /** Newest first. */
  applications: z.array(personApplicationSchema),
  /** Newest first. */
  interviews: z.array(personInterviewSchema),
  /** Employers their agency presented me to, most applications first. */
  presentedTo: z.array(namedSchema.extend({ applicationCount: z.int() })),
});
export type Person = z.infer<typeof personSchema>;

export const personSuggestionSchema = z.object({
  id: idSchema,
  name: z.string(),
  role: personRoleSchema.nullable(),
  companyName: z.string().nullable(),
});
export type PersonSuggestion = z.infer<typeof personSuggestionSchema>;

/** Somebody known by id, or somebody new by name. */
export const personReferenceSchema = z.union([
  z.object({ id: idSchema }),
  z.object({ name: requiredLineSchema, companyId: idSchema.optional(), role: personRoleSchema.optional() }),
]);
export type PersonReference = z.infer<typeof personReferenceSchema>;

/** Somebody who has to do with an application. */
export const applicationPersonSchema = z.object({
  personId: idSchema,
  name: z.string(),
  role: personRoleSchema.nullable(),
  /** `interviewer` for somebody who is not linked, but sits in one of its interviews. */
  relation: personRelationSchema,
  relationText: z.string().nullable(),
  /** False for somebody who is there by an interview alone. */
  isLinked: z.boolean(),
  title: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  companyName: z.string().nullable(),
  /** True for somebody of the agency the application came through. */
  isOfAgency: z.boolean(),
  lastContactOn: daySchema.nullable(),
});
export type ApplicationPerson = z.infer<typeof applicationPersonSchema>;

/** What an erasure takes with it. */
export const erasurePreviewSchema = z.object({
  applications: z.int(),
  interviews: z.int(),
  contacts: z.int(),
  /** Contacts with them whose note names them: the note goes. */
  removedNotes: z.int(),
  files: z.int(),
  /** Other texts that name them: a mark takes the place of the name. */
  redactedTexts: z.int(),
  /** When the backups were made that still hold them, newest first. */
  backups: z.array(instantSchema),
});
export type ErasurePreview = z.infer<typeof erasurePreviewSchema>;

export const peopleProcedures = {
  'people.list': query(
    personFilterSchema.extend({ sort: z.enum(personSorts).default('name') }),
    personListSchema,
  ),
  'people.get': query(z.object({ id: idSchema }), personSchema),
  /** People whose name, company or email holds the text, at most ten; those of `companyIds` first. */
  'people.suggest': query(
    z.object({ text: lineSchema, companyIds: z.array(idSchema).max(10).default([]) }),
    z.array(personSuggestionSchema),
  ),
  /** Finds the company by name or creates it. */
  'people.create': command(
    optionalFields.extend({ name: requiredLineSchema, company: lineSchema.nullable().optional() }),
    z.object({ id: idSchema }),
  ),
  /** Carries only the fields that changed; the last write wins. */
  'people.update': command(
    optionalFields.extend({
      id: idSchema,
      name: requiredLineSchema.optional(),
      company: lineSchema.nullable().optional(),
    }),
    z.object({ id: idSchema }),
  ),
  /** Contacts with this person stay, without them. */
  'people.delete': command(z.object({ id: idSchema }), doneSchema),
  /**
   * Makes two people one. What is empty in the one that stays is filled from the other; what differs is kept in its
   * notes, and so is every note. `refused` for one and the same.
   */
  'people.merge': command(z.object({ id: idSchema, otherId: idSchema }), z.object({ id: idSchema })),

  /** Writes one person, or all who fit the filter, into a file to download. `refused` when there is nobody. */
  'people.exportVcards': query(
    z.object({
      id: idSchema.optional(),
      filter: personFilterSchema.optional(),
      version: z.enum(vcardVersions).default('4.0'),
    }),
    z.object({ fileId: idSchema, count: z.int() }),
  ),
  'people.previewErasure': query(z.object({ id: idSchema }), erasurePreviewSchema),
  /**
   * Removes a person for good, from the data, from the history and from the bytes of the file. Cannot be undone, and
   * neither can what was done before it. Older backups still hold them.
   */
  'people.erase': exclusive(z.object({ id: idSchema }), doneSchema),

  /** Everyone who has to do with an application: linked ones first, then those who only take part in an interview. */
  'applicationPeople.list': query(z.object({ applicationId: idSchema }), z.array(applicationPersonSchema)),
  /** Links somebody known, or somebody new in the same step. Linking again only sets the relation. */
  'applicationPeople.link': command(
    z.object({
      applicationId: idSchema,
      person: personReferenceSchema,
      /** What follows from their role when left out. */
      relation: personRelationSchema.optional(),
    }),
    z.object({ personId: idSchema }),
  ),
  'applicationPeople.unlink': command(z.object({ applicationId: idSchema, personId: idSchema }), doneSchema),
  'applicationPeople.setRelation': command(
    z.object({ applicationId: idSchema, personId: idSchema, relation: personRelationSchema }),
    doneSchema,
  ),
};
