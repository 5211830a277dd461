import { addDays } from '#shared/domain/days.ts';
import type { DbApplication, DbOffer } from '#core/store/tables.ts';
import type { Random } from './random.ts';
import type { SampleRows } from './sample-rows.ts';

type OfferParts = {
  readonly rows: SampleRows;
  readonly random: Random;
  readonly newId: (instant: string) => string;
  readonly today: string;
};

const benefits = [
  '30 days of leave, a learning budget of a month’s rent',
  '28 days of leave, job ticket, hours that fit around a life',
];
const otherTerms = [
  'Three months on trial, then three months of notice',
  'Two days a week at the office; the rest wherever the work is',
];

/** Writes down the offers of those that came so far. Of those that still wait, every second was improved once. */
export function addOffers({ rows, random, newId, today }: OfferParts): void {
  const ended = new Set(
    rows.outcome.filter(({ reopenedOn }) => reopenedOn === null).map((outcome) => outcome.applicationId),
  );
  const applications = new Map(rows.application.map((application) => [application.id, application]));
  let waiting = 0;
  for (const { applicationId, on } of rows.stageEvent.filter(({ phase }) => phase === 'offer')) {
    const application = applications.get(applicationId);
    if (!application) continue;
    const salary = application.salaryMax ?? random.between(66, 84) * 1_000;
    const first: DbOffer = {
      ...blankTerms(application),
      id: newId(`${on}T10:00:00.000Z`),
      salary,
      benefits: random.pick(benefits),
      receivedOn: on,
      answerBy: addDays(on, 10),
      createdAt: `${on}T10:00:00.000Z`,
    };
    rows.offer.push(first);
    if (ended.has(applicationId)) continue;
    waiting += 1;
    if (waiting % 2 === 0) {
      first.answerBy = addDays(today, 4);
      continue;
    }
    const improvedOn = addDays(today, -1);
    rows.offer.push({
      ...first,
      id: newId(`${improvedOn}T15:00:00.000Z`),
      salary: Math.round((salary * 1.05) / 500) * 500,
      bonus: '8 %, by results of the company',
      terms: random.pick(otherTerms),
      receivedOn: improvedOn,
      answerBy: addDays(today, 6),
      startsOn: addDays(today, 55),
      createdAt: `${improvedOn}T15:00:00.000Z`,
    });
  }
}

function blankTerms({ id, currency }: DbApplication): Omit<DbOffer, 'id' | 'receivedOn' | 'createdAt'> {
  return {
    applicationId: id,
    salary: null,
    currency: currency ?? 'EUR',
    period: 'year',
    bonus: null,
    equity: null,
    benefits: null,
    terms: null,
    answerBy: null,
    startsOn: null,
  };
}
