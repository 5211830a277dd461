import { rankOf, type Phase } from '#shared/domain/phases.ts';
import type { DbApplication, DbPerson } from '#core/store/tables.ts';
import { addContacts } from './contacts.ts';
import { createOutcomeWriter } from './outcome-writer.ts';
import { instantOn, type CastCompany, type Episode, type WriterParts } from './episode.ts';
import { openingOf } from './opening.ts';
import type { Plot } from './plots.ts';
import type { Random } from './random.ts';
import { personNames } from './sample-texts.ts';
import { createTimeline } from './timeline.ts';

function stageIdOf(phase: Phase): string {
  return `stage-${phase}`;
}

/** Answers a function that adds one application with all that happened to it. */
export function createApplicationWriter(parts: WriterParts): (plot: Plot, company: CastCompany) => void {
  const contactOf = createPeople(parts);
  const addOutcome = createOutcomeWriter();
  return (plot, company) => {
    const { rows, random, newId, today, recruiters } = parts;
    const timeline = createTimeline(plot, today, random);
    const firstOn = timeline.events[0]?.on ?? today;
    const createdAt = instantOn(firstOn, random);
    const source = sourceOf(plot, random);
    const agency = source === 'Recruiter' && random.chance(0.6) ? random.pick(recruiters) : null;
    const isInbound = plot.isPitch === true || (source === 'Recruiter' && random.chance(0.5));
    const isTalkedTo = rankOf(plot.furthest) >= rankOf('screening');
    const application: DbApplication = {
      ...openingOf(plot, company, today, random),
      id: newId(createdAt),
      companyId: company.row.id,
      viaCompanyId: agency?.row.id ?? null,
      origin: isInbound ? 'inbound' : 'mine',
      source,
      stageId: stageIdOf(plot.furthest),
      resumeId: null,
      archivedAt: null,
      importBatchId: null,
      createdAt,
    };
    // A pitch and an agency come from somebody; a form answers nobody.
    const contact = isTalkedTo || isInbound || agency ? contactOf(agency ?? company, agency !== null) : null;
    const episode: Episode = { ...parts, plot, timeline, application, company, contact };
    rows.application.push(application);
    addEvents(episode);
    addContacts(episode);
    addOutcome(episode);
  };
}

function addEvents({ rows, random, newId, timeline, application }: Episode): void {
  let recordedAt = application.createdAt;
  timeline.events.forEach(({ phase, on }, index) => {
    if (index > 0) recordedAt = laterOf(instantOn(on, random), recordedAt);
    rows.stageEvent.push({
      id: newId(recordedAt),
      applicationId: application.id,
      stageId: stageIdOf(phase),
      phase,
      on,
      precision: 'day',
      note: null,
      source: 'manual',
      recordedAt,
    });
  });
}

/** The drawn instant, or a minute after the one before when it would not come later (two events on one day). */
function laterOf(drawn: string, before: string): string {
  return drawn > before ? drawn : new Date(Date.parse(before) + 60_000).toISOString();
}

const frequentSources = [
  'Job board',
  'Job board',
  'Job board',
  'LinkedIn',
  'LinkedIn',
  'Careers page',
  'Careers page',
];
const rarerSources = ['Recruiter', 'Referral', 'Meetup'];
const goodSources = [
  'Referral',
  'Recruiter',
  'Recruiter',
  'Careers page',
  'Careers page',
  'Careers page',
  'LinkedIn',
  'LinkedIn',
  'Job board',
  'Job board',
];

/** What comes through people gets further; that is part of the story. */
function sourceOf(plot: Plot, random: Random): string {
  if (plot.isPitch) return 'Recruiter';
  if (rankOf(plot.furthest) >= rankOf('screening')) return random.pick(goodSources);
  return random.chance(0.15) ? random.pick(rarerSources) : random.pick(frequentSources);
}

/** One person for each company that ever talks; as many as there are names. */
function createPeople({
  rows,
  random,
  newId,
}: WriterParts): (company: CastCompany, isAgency: boolean) => DbPerson | null {
  const names = random.shuffled(personNames);
  const known = new Map<string, DbPerson>();
  return ({ row, sample }, isAgency) => {
    const existing = known.get(row.id);
    if (existing) return existing;
    const name = names.pop();
    if (name === undefined) return null;
    const role = isAgency ? 'agency-recruiter' : random.pick(['recruiter', 'recruiter', 'hiring-manager']);
    const person: DbPerson = {
      id: newId(row.createdAt),
      companyId: row.id,
      name,
      role,
      title: role === 'hiring-manager' ? 'Head of Data' : 'Talent Partner',
      email: `${role === 'hiring-manager' ? 'data' : 'jobs'}@${sample.slug}.example`,
      phone: null,
      linkedinUrl: null,
      notes: null,
      createdAt: row.createdAt,
    };
    rows.person.push(person);
    known.set(row.id, person);
    return person;
  };
}
