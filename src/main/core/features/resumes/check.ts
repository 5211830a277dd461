import type { Output, ParsedInput } from '#shared/contract.ts';
import type { ResumeCheckLine } from '#shared/resumes.ts';
import { findEvidence } from '#core/documents/find-evidence.ts';
import { getRow } from '#core/features/applications/queries.ts';
import { readSkills } from '#core/features/skills/queries.ts';
import { skillSearchFor } from '#core/features/skills/skill-search.ts';
import type { Store } from '#core/store/store.ts';
import { getResume } from './queries.ts';

type RequiredRow = Omit<ResumeCheckLine, 'evidence' | 'mentions'> & { readonly skillId: string };

/** Which of the skills and languages an opening asks for stand in the CV that goes with it. */
export function checkResume(
  store: Store,
  { applicationId }: ParsedInput<'resumes.check'>,
): Output<'resumes.check'> {
  const { resumeId } = getRow(store, applicationId);
  const required = readRequired(store, applicationId);
  if (resumeId === null) return { resume: null, lines: required.map((row) => lineOf(row, null, [])) };
  const { id, name, text } = getResume(store, resumeId);
  const places = text === null || required.length === 0 ? new Map() : findPlaces(store, text);
  return {
    resume: { id, name, hasText: text !== null },
    lines: required
      .map((row) => lineOf(row, text, places.get(row.skillId) ?? []))
      // What is missing comes first: that is what can be changed.
      .toSorted((a, b) => (a.mentions === 0 ? 0 : 1) - (b.mentions === 0 ? 0 : 1)),
  };
}

type Place = { readonly start: number; readonly end: number };

function lineOf(
  { requirementId, label, kind, need, lastUsedYear }: RequiredRow,
  text: string | null,
  places: readonly Place[],
): ResumeCheckLine {
  const evidence = text === null ? null : findEvidence(text, places);
  return { requirementId, label, kind, need, lastUsedYear, mentions: places.length, evidence };
}

/** Every skill of the list is looked for, not only the required: “React Native” is no “React”. */
function findPlaces(store: Store, text: string): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const { skill, start, end } of skillSearchFor(readSkills(store))(text)) {
    places.set(skill.id, [...(places.get(skill.id) ?? []), { start, end }]);
  }
  return places;
}

/** In the order of the posting. */
function readRequired(store: Store, applicationId: string): RequiredRow[] {
  return store.connection
    .prepare(
      `SELECT requirement.id AS requirementId, skill.id AS skillId, skill.name AS label, skill.kind,
         requirement.need, profileSkill.lastUsedYear
       FROM requirement JOIN skill ON skill.id = requirement.skillId
       LEFT JOIN profileSkill ON profileSkill.skillId = skill.id
       WHERE requirement.applicationId = ? ORDER BY requirement.position, requirement.id`,
    )
    .all(applicationId) as RequiredRow[];
}
