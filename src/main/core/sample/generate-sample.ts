import { addDays } from '#shared/domain/days.ts';
import { matchKeyOf } from '#shared/domain/match-key.ts';
import type { DbCompany } from '#core/store/tables.ts';
import type { CastCompany } from './episode.ts';
import { createApplicationWriter } from './application-writer.ts';
import { plots, type Plot } from './plots.ts';
import { createRandom, type Random } from './random.ts';
import { agencies, companies, places, type SampleCompany } from './sample-companies.ts';
import { addFit } from './sample-fit.ts';
import { addOffers } from './sample-offers.ts';
import { addResumes } from './sample-resumes.ts';
import { createIds, emptyRows, sampleTables, type SampleRows } from './sample-rows.ts';
import { addInterviewDetails } from './sample-interviews.ts';
import { addPeople } from './sample-people.ts';
import { addTags } from './sample-tags.ts';
import { searchDays } from './timeline.ts';

export type SampleOptions = {
  /** The day the search has reached, `YYYY-MM-DD`. */
  readonly today: string;
  readonly seed?: number;
  /** How many applications; the 180 of the story when left out. */
  readonly count?: number;
};

/** Makes up a search of nine months that ends today. The same options give the same rows, ids among them. */
export function generateSample({ today, seed = 1, count = plots.length }: SampleOptions): SampleRows {
  const random = createRandom(seed);
  const newId = createIds(random);
  const rows = emptyRows();
  const startedAt = `${addDays(today, -searchDays - 30)}T08:00:00.000Z`;
  const companyCount = Math.max(companies.length, Math.round((count / plots.length) * companies.length));
  const employers = numbered(companies, companyCount).map((sample) =>
    addCompany(sample, rows, newId, startedAt),
  );
  const recruiters = agencies.map((sample) => addCompany(sample, rows, newId, startedAt));
  const write = createApplicationWriter({ rows, random, newId, today, recruiters });
  const order = random.shuffled(employers);
  dealPlots(count, random).forEach((plot, index) => {
    // Every company once, then some of them again.
    write(plot, order[index] ?? random.pick(employers));
  });
  // Dice of their own: these change nothing of the story.
  addTags({ rows, random: createRandom(seed + 1), newId, startedAt });
  addInterviewDetails({ rows, random: createRandom(seed + 2), newId });
  addPeople({ rows, newId, startedAt });
  addResumes({ rows, random: createRandom(seed + 6), newId, startedAt });
  addFit({ rows, random: createRandom(seed + 8), newId, startedAt, today });
  addOffers({ rows, random: createRandom(seed + 7), newId, today });
  // In the order they were recorded, as in real life: the order of ids.
  for (const table of sampleTables) rows[table].sort((a, b) => (a.id < b.id ? -1 : 1));
  return rows;
}

/** The same search with any number of applications, for measuring. */
export function scaleSample(count: number, today = '2026-01-15'): SampleRows {
  return generateSample({ today, count });
}

function dealPlots(count: number, random: Random): Plot[] {
  const dealt: Plot[] = [];
  while (dealt.length < count) dealt.push(...random.shuffled(plots));
  return dealt.slice(0, count);
}

/** As many companies as asked for: beyond the invented ones, the same names with a number. */
function numbered(base: readonly SampleCompany[], count: number): SampleCompany[] {
  return Array.from({ length: count }, (_, index) => {
    const company = base[index % base.length];
    if (!company) throw new RangeError('There are no companies.');
    const round = Math.floor(index / base.length) + 1;
    return round === 1
      ? company
      : { ...company, name: `${company.name} ${round}`, slug: `${company.slug}-${round}` };
  });
}

function addCompany(
  sample: SampleCompany,
  rows: SampleRows,
  newId: (instant: string) => string,
  createdAt: string,
): CastCompany {
  const row: DbCompany = {
    id: newId(createdAt),
    name: sample.name,
    matchKey: matchKeyOf(sample.name),
    website: `https://${sample.slug}.example`,
    industry: sample.industry,
    size: sample.size,
    location: places[sample.place].city,
    notes: null,
    createdAt,
  };
  rows.company.push(row);
  return { row, sample };
}
