import type { Output, ParsedInput } from '#shared/contract.ts';
import { daysBetween } from '#shared/domain/days.ts';
import type { QuietApplication } from '#shared/quiet.ts';
import type { QueryContext } from '#core/context.ts';
import { readApplicationFacts, silenceRuleOf } from '#core/features/applications/figures.ts';

type NamedRow = Pick<QuietApplication, 'id' | 'title' | 'companyName'>;

/** The quiet applications, the longest silence first. What is archived was put away: it is in no list, so not in this one. */
export function readQuiet(context: QueryContext): QuietApplication[] {
  const { store } = context;
  const facts = readApplicationFacts(store, silenceRuleOf(context));
  const today = context.today();
  const rows = store.connection
    .prepare(
      `SELECT application.id, application.title, company.name AS companyName
       FROM application JOIN company ON company.id = application.companyId
       WHERE application.archivedAt IS NULL ORDER BY application.id`,
    )
    .all() as NamedRow[];
  const quiet: QuietApplication[] = [];
  for (const row of rows) {
    const { isSilent, furthestPhase, appliedOn, lastWordOn } = facts.of(row.id);
    if (!isSilent || appliedOn === null) continue;
    const days = daysBetween(lastWordOn ?? appliedOn, today);
    quiet.push({ ...row, phase: furthestPhase, appliedOn, lastWordOn, days });
  }
  return quiet.toSorted((one, other) => other.days - one.days);
}

export function listQuiet(context: QueryContext, { limit }: ParsedInput<'quiet.list'>): Output<'quiet.list'> {
  const quiet = readQuiet(context);
  return { items: quiet.slice(0, limit), total: quiet.length };
}
