/** The fixed choices of role fit, apart from their schemas: the first screen needs their names, and not what checks them. */

export const skillKinds = ['skill', 'language'] as const;
export type SkillKind = (typeof skillKinds)[number];

/** How well one can do something. Not to be able to is to leave it out. Languages: a little, fluent, as one's own. */
export const skillLevels = ['learning', 'working', 'strong'] as const;
export type SkillLevel = (typeof skillLevels)[number];

export const requirementNeeds = ['must', 'nice'] as const;
export type RequirementNeed = (typeof requirementNeeds)[number];

/** Skills and languages are compared with the profile; the others are answered by hand. */
export const requirementKinds = ['skill', 'language', 'text', 'right-to-work'] as const;
export type RequirementKind = (typeof requirementKinds)[number];

export const requirementAnswers = ['met', 'partly', 'not'] as const;
export type RequirementAnswer = (typeof requirementAnswers)[number];

/**
 * What may rule an opening out. `pay`: its upper end is below my floor · `place`: somewhere else, and not remote ·
 * `work-mode`: none of mine · `language`: one it needs is none of mine · `right-to-work`: one it needs was answered `not` ·
 * `words`: it speaks of something I avoid.
 */
export const dealBreakers = ['pay', 'place', 'work-mode', 'language', 'right-to-work', 'words'] as const;
export type DealBreaker = (typeof dealBreakers)[number];

/** From the best to the worst; what is not known stands before what is ruled out. */
export const fitBands = ['strong', 'possible', 'stretch', 'unknown', 'no-go'] as const;
export type FitBand = (typeof fitBands)[number];

/** Scores from which on an opening counts as a strong or a possible fit. */
export const bandFloors = { strong: 80, possible: 60 } as const;
