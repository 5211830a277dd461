/** What is answered by hand, as it is labelled. */
export const textLabels = [
  'Doctorate',
  'Master’s degree',
  'Bachelor’s degree',
  'Degree',
  'Vocational training',
  'School-leaving certificate',
  'Further training',
  'Professional registration',
  'Certificate',
  'Forklift licence',
  'Reach truck licence',
  'Own vehicle',
  'Travel',
  'Night shifts',
  'Weekend work',
  'On-call duty',
  'Shift work',
  'Background check',
  'Security clearance',
  'Vaccination',
  'Heavy lifting',
  'Portfolio',
  'Several years of experience',
] as const;
export type TextLabel = (typeof textLabels)[number];

export type Section = 'must' | 'nice' | 'tasks' | 'about' | 'offer';

/**
 * How postings of one language ask for something. Headings are folded phrases, one a line; a `.` behind one means that it
 * is a heading only where it stands alone. All else are regular expressions for whole words, one a line.
 */
export type RequirementWords = {
  readonly headings: Readonly<Record<Section, string>>;
  /** What tells the section of a heading whose wording is not known. */
  readonly headingHints: Readonly<Record<Section, string>>;
  /** Makes a nice of what follows: "ideally". */
  readonly niceBefore: string;
  /** Makes a nice of what stands before: "is a plus". */
  readonly niceBehind: string;
  /** Makes a must of what stands beside it, whatever the section. */
  readonly must: string;
  /** Says that one can do without: "no degree needed". */
  readonly notNeeded: string;
  /** Asks for something, in a text without sections. */
  readonly demand: string;
  /** How a sentence begins that speaks of the company, or of what it gives. */
  readonly ours: string;
  readonly gives: string;
  readonly or: string;
  /** Shows that others would do as well: "or similar", "such as". */
  readonly orSimilar: string;
  readonly such: string;
  /** Right behind something: it would do instead of what was named before. */
  readonly alsoFine: string;
  /** Before a list of which one will do. */
  readonly oneOf: string;
  readonly and: string;
  /** Words of being experienced. */
  readonly experience: string;
  /** What may stand between two things of one list besides signs: "experience with". */
  readonly joining: string;
  readonly years: string;
  readonly months: string;
  /** `zweijährig`: years in one word, behind a number. */
  readonly yearly: string | null;
  /** From one upwards. */
  readonly numbers: readonly string[];
  /** Between the ends of a range, or before a number: "to", "at least". */
  readonly rangeWords: string;
  readonly leastWords: string;
  /** Between years and some of them: "five years, two of them with Python". */
  readonly ofWhich: string;
  /** Behind years, where a line says no more: "3+ years required". */
  readonly yearsEnd: string;
  /** Stands before years that are said of what was named before: "Docker for two years". */
  readonly since: string;
  /** Shows that languages are meant, and not countries. */
  readonly languageCues: string;
  /** May stand right behind a language that is meant as one; "the German market" is none. */
  readonly behindLanguage: string;
  readonly drivingLicence: string;
  readonly licenceClass: string;
  readonly texts: Readonly<Partial<Record<TextLabel, string>>>;
  /** Between a degree and what it is in, and what ends that. */
  readonly subjectLead: string;
  readonly subjectEnd: string;
  readonly rightToWork: string;
  /** They help with it. */
  readonly sponsors: string;
  readonly noSponsor: string;
};
