import type { DbResume } from '#core/store/tables.ts';
import type { Random } from './random.ts';
import type { SampleRows } from './sample-rows.ts';

type ResumeParts = {
  readonly rows: SampleRows;
  readonly random: Random;
  readonly newId: (instant: string) => string;
  readonly startedAt: string;
};

/** Says which CV version went with which application: a first one, given up half-way, then one for each kind of role. */
export function addResumes({ rows, random, newId, startedAt }: ResumeParts): void {
  const applications = rows.application.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  const half = applications[Math.floor(applications.length / 2)]?.createdAt ?? startedAt;
  const resumeOf = (name: string, createdAt: string, retiredAt: string | null): DbResume => ({
    id: newId(createdAt),
    name,
    notes: null,
    retiredAt,
    createdAt,
    text: null,
  });
  const first = resumeOf('Everything, three pages', startedAt, half);
  const platform = resumeOf('Data platforms, two pages', half, null);
  const analytics = resumeOf('Analytics, two pages', half, null);
  rows.resume.push(first, platform, analytics);
  const applied = new Set(
    rows.stageEvent.filter(({ phase }) => phase !== 'saved').map(({ applicationId }) => applicationId),
  );
  for (const application of applications) {
    if (!applied.has(application.id) || random.chance(0.1)) continue;
    const isAnalytics = /analytics|warehouse/i.test(application.title);
    const later = isAnalytics ? analytics : platform;
    application.resumeId = application.createdAt < half ? first.id : later.id;
  }
}
