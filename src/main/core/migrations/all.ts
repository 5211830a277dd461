import type { Migration } from '#core/store/migrate.ts';
import { foundation } from './0001-foundation.ts';
import { wholeCrm } from './0002-whole-crm.ts';
import { search } from './0003-search.ts';
import { importAnything } from './0004-import-anything.ts';
import { roleFit } from './0005-role-fit.ts';
import { skillList } from './0006-skill-list.ts';
import { tasks } from './0007-tasks.ts';
import { furtherSkills } from './0008-further-skills.ts';
import { selfReview } from './0009-self-review.ts';
import { learningLoop } from './0010-learning-loop.ts';
import { answersWithoutApplication } from './0011-answers-without-application.ts';

/** Every step of the schema, in order. A new one is a file and a line here. */
export const migrations: readonly Migration[] = [
  foundation,
  wholeCrm,
  search,
  importAnything,
  roleFit,
  skillList,
  tasks,
  furtherSkills,
  selfReview,
  learningLoop,
  answersWithoutApplication,
];
