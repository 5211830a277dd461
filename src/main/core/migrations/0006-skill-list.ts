import type { Migration } from '#core/store/migrate.ts';
import { businessSkills } from './skill-list/business-skills.ts';
import { computingSkills } from './skill-list/computing-skills.ts';
import { engineeringSkills } from './skill-list/engineering-skills.ts';
import { healthSkills } from './skill-list/health-skills.ts';
import { languages } from './skill-list/languages.ts';
import { moneyAndLawSkills } from './skill-list/money-and-law-skills.ts';
import { scienceAndOfficeSkills } from './skill-list/science-and-office-skills.ts';
import { servicesSkills } from './skill-list/services-skills.ts';
import { teachingAndSocialWorkSkills } from './skill-list/teaching-and-social-work-skills.ts';
import { tradesSkills } from './skill-list/trades-skills.ts';
import { transportSkills } from './skill-list/transport-skills.ts';

/**
 * The skills and languages one starts with, in our own words, in English, German, French and Spanish.
 *
 * No name belongs to two of them. Strict are those whose name is a word of its own (`Go`, `Excel`); their other names
 * must be unmistakable. Things that are asked for apart are apart: MySQL is no other name of MariaDB.
 */
export const skillList: Migration = {
  version: 6,
  name: 'skill-list',
  sql: [
    computingSkills,
    businessSkills,
    moneyAndLawSkills,
    healthSkills,
    teachingAndSocialWorkSkills,
    tradesSkills,
    engineeringSkills,
    transportSkills,
    servicesSkills,
    scienceAndOfficeSkills,
    languages,
  ].join(''),
};
