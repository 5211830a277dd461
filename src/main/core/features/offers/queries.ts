import { yearlyAmount } from '#shared/domain/pay.ts';
import type { ComparedOffer, Offer } from '#shared/offers.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { Store } from '#core/store/store.ts';
import type { DbOffer } from '#core/store/tables.ts';

/** Throws `not-found`. */
export function getOffer(store: Store, id: string): DbOffer {
  const offer = store.get(store.from.selectFrom('offer').selectAll().where('id', '=', id));
  if (!offer) throw new AppError('not-found', 'That offer is no longer there.');
  return offer;
}

/** The offers of one application, the newest first: an improved one comes after the first. */
export function listOffers(store: Store, applicationId: string): Offer[] {
  return store.all(
    store.from
      .selectFrom('offer')
      .selectAll()
      .where('applicationId', '=', applicationId)
      .orderBy('receivedOn', 'desc')
      .orderBy('createdAt', 'desc')
      .orderBy('id', 'desc'),
  );
}

/** The currency of its posting, else that of the newest offer, else that of the newest application that names one. */
export function proposeCurrency(store: Store, applicationId: string): string | null {
  const currency = store.connection
    .prepare(
      `SELECT coalesce(
         (SELECT currency FROM application WHERE id = ?),
         (SELECT currency FROM offer WHERE currency IS NOT NULL ORDER BY createdAt DESC, id DESC LIMIT 1),
         (SELECT currency FROM application WHERE currency IS NOT NULL ORDER BY createdAt DESC, id DESC LIMIT 1))`,
    )
    .pluck()
    .get(applicationId);
  return typeof currency === 'string' ? currency : null;
}

type ComparedRow = Omit<ComparedOffer, 'yearlySalary' | 'isOpen'> & { isOpen: 0 | 1 };

const comparedSql = `SELECT offer.*, application.title, company.name AS companyName, stage.name AS stageName,
    application.location, application.workMode, application.seniority, application.employmentType,
    application.excitement, NOT EXISTS (
      SELECT 1 FROM outcome WHERE outcome.applicationId = application.id AND outcome.reopenedOn IS NULL
    ) AS isOpen
  FROM offer
  JOIN application ON application.id = offer.applicationId
  JOIN company ON company.id = application.companyId
  JOIN stage ON stage.id = application.stageId`;

function toCompared({ isOpen, ...row }: ComparedRow): ComparedOffer {
  return { ...row, yearlySalary: yearlyAmount(row.salary, row.period), isOpen: isOpen === 1 };
}

/** Offers that wait for my answer, the one that is due first in front. */
export function listOpenOffers(store: Store): ComparedOffer[] {
  const rows = store.connection
    .prepare(
      `SELECT * FROM (${comparedSql} WHERE application.archivedAt IS NULL) WHERE isOpen = 1
       ORDER BY answerBy IS NULL, answerBy, receivedOn DESC, id`,
    )
    .all() as ComparedRow[];
  return rows.map(toCompared);
}

/** The named offers, in the order they are named. */
export function compareOffers(store: Store, ids: readonly string[]): ComparedOffer[] {
  const find = store.connection.prepare(`${comparedSql} WHERE offer.id = ?`);
  return ids
    .map((id) => find.get(id) as ComparedRow | undefined)
    .filter((row) => row !== undefined)
    .map(toCompared);
}
