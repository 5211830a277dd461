import { addDays } from '#shared/domain/days.ts';
import type { DbApplication } from '#core/store/tables.ts';
import type { CastCompany } from './episode.ts';
import type { Plot } from './plots.ts';
import type { Random } from './random.ts';
import { places, type PlaceKey } from './sample-companies.ts';
import { applicationNotes, localRoles, postingParagraphs, roles } from './sample-texts.ts';

/** What the posting says, as columns of an application. */
type Opening = Pick<
  DbApplication,
  | 'title'
  | 'url'
  | 'externalId'
  | 'location'
  | 'workMode'
  | 'employmentType'
  | 'seniority'
  | 'salaryMin'
  | 'salaryMax'
  | 'currency'
  | 'period'
  | 'salaryText'
  | 'excitement'
  | 'deadlineOn'
  | 'description'
  | 'notes'
>;

/** Makes up the posting of one opening. */
export function openingOf(plot: Plot, { sample }: CastCompany, today: string, random: Random): Opening {
  const [title, seniority] = roleAt(sample.place, random);
  const isOpenSaved = plot.furthest === 'saved' && plot.end === 'open';
  return {
    title,
    seniority,
    url: random.chance(0.8) ? `https://${sample.slug}.example/jobs/${random.between(1_000, 9_999)}` : null,
    externalId: null,
    location: places[sample.place].city,
    workMode: random.pick(['hybrid', 'hybrid', 'hybrid', 'remote', 'remote', 'on-site', null]),
    employmentType: random.chance(0.9) ? 'Full-time' : 'Contract',
    ...salaryOf(seniority, sample.place, random),
    excitement: random.chance(0.6) ? random.between(2, 5) : null,
    deadlineOn: isOpenSaved && random.chance(0.7) ? addDays(today, random.between(1, 16)) : null,
    description: describe(title, sample.name, random),
    notes: random.chance(0.15) ? random.pick(applicationNotes) : null,
  };
}

function roleAt(place: PlaceKey, random: Random): readonly [title: string, seniority: string | null] {
  const { language } = places[place];
  return language && random.chance(0.25) ? random.pick(localRoles[language]) : random.pick(roles);
}

function salaryOf(
  seniority: string | null,
  place: PlaceKey,
  random: Random,
): Pick<Opening, 'salaryMin' | 'salaryMax' | 'currency' | 'period' | 'salaryText'> {
  if (random.chance(0.6)) {
    return { salaryMin: null, salaryMax: null, currency: null, period: null, salaryText: null };
  }
  const factors: Record<string, number> = { senior: 1.2, lead: 1.35, principal: 1.45 };
  const { salary, currency } = places[place];
  const base = salary * (factors[seniority ?? ''] ?? 1) * (0.92 + random.next() * 0.14);
  // Two leading digits, as postings write them.
  const unit = 10 ** (Math.floor(Math.log10(salary)) - 1);
  const salaryMin = Math.round(base / unit) * unit;
  const salaryMax = Math.round((base * 1.16) / unit) * unit;
  return { salaryMin, salaryMax, currency, period: 'year', salaryText: null };
}

function describe(title: string, company: string, random: Random): string {
  const paragraphs = postingParagraphs.filter(() => random.chance(0.75));
  return [`${title} at ${company}`, ...paragraphs].join('\n\n');
}
