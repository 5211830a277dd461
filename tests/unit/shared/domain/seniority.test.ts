import { expect, test } from 'vitest';
import { rungOf, seniorityStepOf, type Rung } from '#shared/domain/seniority.ts';

test.each<[string | null, string, Rung | null]>([
  ['Senior', 'Engineer', 'senior'],
  ['Mid-level', 'Engineer', 'mid'],
  ['Entry level', 'Engineer', 'junior'],
  ['Berufseinsteiger', 'Entwickler', 'junior'],
  ['Praktikum', 'Entwickler', 'intern'],
  ['Teamleitung', 'Pflege', 'lead'],
  ['Head of', 'Marketing', 'head'],
  ['confirmé', 'Développeur', 'mid'],
  ['Staff', 'Engineer', 'principal'],
  ['Sénior', 'Contable', 'senior'],
  ['level 4', 'Engineer', null],
  // The level that is stated counts before the title.
  ['Junior', 'Senior Engineer', 'junior'],
  [null, 'Senior Platform Engineer', 'senior'],
  [null, 'Sr. Accountant', 'senior'],
  [null, 'Lead Data Engineer', 'lead'],
  [null, 'Head of Nursing', 'head'],
  [null, 'Principal Software Engineer', 'principal'],
  [null, 'Werkstudentin Marketing', 'intern'],
  // Words that mean a rung elsewhere only.
  [null, 'Staff Nurse', null],
  [null, 'Lead Generation Specialist', null],
  [null, 'School Principal', null],
  [null, 'Internal Auditor', null],
  [null, 'Seniorenbetreuer', null],
  [null, 'Project Manager', null],
])('%s, %s → %s', (seniority, title, rung) => {
  expect(rungOf({ seniority, title })).toBe(rung);
});

test('steps count rungs from mine to the role', () => {
  expect(seniorityStepOf('junior', 'senior')).toBe(-2);
  expect(seniorityStepOf('head', 'principal')).toBe(1);
  expect(seniorityStepOf('mid', 'mid')).toBe(0);
  expect(seniorityStepOf(null, 'mid')).toBeNull();
  expect(seniorityStepOf('mid', null)).toBeNull();
});
