import type { SampleRows } from '#core/sample/sample-rows.ts';

/** The groups one application is in, by plain loops over the rows; null alone where it is in none. */
export function referenceGroups(
  rows: SampleRows,
  id: string,
  by: string,
  appliedOn: string | null,
  fitBands: Readonly<Record<string, string>>,
): (string | null)[] {
  const application = rows.application.find((row) => row.id === id);
  if (!application) throw new Error(`No application ${id}.`);
  if (by === 'source') return [application.source];
  if (by === 'resume') return [application.resumeId];
  if (by === 'agency') return [application.viaCompanyId];
  if (by === 'workMode') return [application.workMode];
  if (by === 'seniority') return [application.seniority];
  if (by === 'month') return [appliedOn === null ? null : appliedOn.slice(0, 7)];
  if (by === 'fitBand') return [fitBands[id] ?? 'unknown'];
  const found: (string | null)[] = [];
  if (by === 'tag') {
    for (const row of rows.applicationTag) if (row.applicationId === id) found.push(row.tagId);
  }
  if (by === 'recruiter') {
    for (const row of rows.applicationPerson) {
      const isRecruiter = row.relation === 'recruiter' || row.relation === 'agency';
      if (row.applicationId === id && isRecruiter) found.push(row.personId);
    }
  }
  return found.length === 0 ? [null] : found;
}

type Counted = { id: string; appliedOn: string | null; furthest: number; isWaiting: boolean };

/** Applied, waiting at applied, and how many of how many came so far, group by group. */
export function referenceSegments(
  rows: SampleRows,
  applied: readonly Counted[],
  by: string,
  goalRank: number,
  fitBands: Readonly<Record<string, string>>,
): Record<string, { applied: number; waiting: number; k: number; n: number }> {
  const groups: ReturnType<typeof referenceSegments> = {};
  for (const one of applied) {
    for (const groupId of referenceGroups(rows, one.id, by, one.appliedOn, fitBands)) {
      const group = (groups[String(groupId)] ??= { applied: 0, waiting: 0, k: 0, n: 0 });
      group.applied += 1;
      if (one.isWaiting && one.furthest === 1) group.waiting += 1;
      else group.n += 1;
      if (one.furthest >= goalRank) group.k += 1;
    }
  }
  return groups;
}

/** Declined pitches by reason and by sender, each pitch once in each. */
export function referencePitches(
  rows: SampleRows,
  declined: readonly string[],
): { reasons: Record<string, number>; senders: Record<string, number> } {
  const reasons: Record<string, number> = {};
  const senders: Record<string, number> = {};
  for (const id of declined) {
    const given = new Set<string | null>();
    for (const outcome of rows.outcome) {
      if (outcome.applicationId !== id || outcome.reopenedOn !== null) continue;
      for (const reason of rows.outcomeReason)
        if (reason.outcomeId === outcome.id) given.add(reason.reasonId);
    }
    if (given.size === 0) given.add(null);
    for (const reason of given) reasons[String(reason)] = (reasons[String(reason)] ?? 0) + 1;
    const recruiters = referenceGroups(rows, id, 'recruiter', null, {});
    const names =
      recruiters[0] === null
        ? referenceGroups(rows, id, 'agency', null, {}).map((agency) => `agency ${agency}`)
        : recruiters.map((recruiter) => `recruiter ${recruiter}`);
    for (const name of names) senders[name] = (senders[name] ?? 0) + 1;
  }
  return { reasons, senders };
}
