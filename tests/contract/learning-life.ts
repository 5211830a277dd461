import type { ReboundContract } from '#shared/contract.ts';
import type { Client } from '#shared/rpc/client.ts';

export async function lookBack(ask: Client<ReboundContract>, interviewId: string): Promise<void> {
  await ask('selfReviews.update', { interviewId, wentWell: 'The “demo”\n東', feeling: null });
  const { id } = await ask('questions.note', { interviewId, text: 'Why “us”? 東' });
  await ask('questions.update', { id, betterAnswer: 'Because\u2028of the team' });
  await ask('selfReviews.get', { interviewId });
  await ask('selfReviews.finish', { interviewId });
  await ask('questions.unlink', { id, interviewId });
}

export async function hearFeedback(ask: Client<ReboundContract>, applicationId: string): Promise<void> {
  const asked = await ask('feedbackRequests.create', { applicationId, route: 'call', note: 'ü\u0000😀' });
  await ask('feedbackRequests.update', { id: asked.id, route: 'other' });
  await ask('feedbackRequests.settle', { id: asked.id, state: 'none' });
  const { id } = await ask('feedback.record', {
    requestId: asked.id,
    source: 'insider',
    words: '“Good”\u2028東',
    points: [
      { kind: 'well', text: 'Calm', theme: 'Presence “A”' },
      { kind: 'differently', text: 'Slower', theme: '東' },
    ],
  });
  await ask('feedback.update', { id, words: null });
  const { received } = await ask('feedback.ofApplication', { applicationId });
  await ask('feedback.list', { source: 'insider' });
  const feedbackPointId = received[0]?.points.at(-1)?.id ?? '';
  await ask('feedback.toReason', { feedbackPointId, reasonId: 'communication' });
  const [theme, other] = await ask('themes.list', {});
  await ask('themes.suggest', { text: 'c' });
  await ask('themes.update', { id: theme?.id ?? '', reasonId: 'communication' });
  await ask('feedback.points', { themeId: theme?.id ?? '' });
  await ask('themes.merge', { id: other?.id ?? '', intoId: theme?.id ?? '' });
  await ask('themes.delete', { id: theme?.id ?? '' });
  await ask('feedback.delete', { id });
  await ask('feedbackRequests.delete', { id: asked.id });
}

export async function learnFrom(ask: Client<ReboundContract>, outcomeId: string): Promise<void> {
  await ask('debriefs.update', { outcomeId, explanations: ['taste'], canChange: 'The “demo”\n東' });
  await ask('debriefs.finish', { outcomeId });
  const item = { kind: 'learn', title: 'Practise “it” 東\u2028', phase: 'applied', outcomeId } as const;
  const { id } = await ask('planItems.create', item);
  await ask('planItems.update', { id, hypothesis: 'Shorter 🚀', reasonIds: ['story-weak'] });
  await ask('planItems.compare', { id });
  await ask('planItems.review', {
    id,
    verdict: 'too-early',
    note: 'So far “so good”',
    againOn: '2999-01-01',
  });
  await ask('planItems.list', {});
  await ask('reports.lessons', {});
  await ask('planItems.close', { id });
  await ask('planItems.reopen', { id });
  await ask('debriefs.get', { outcomeId });
  await ask('debriefs.list', {});
  await ask('planItems.remove', { id });
  const feeling = await ask('feelings.create', { mood: 2, text: 'Tired\u2028東' });
  await ask('feelings.update', { id: feeling.id, mood: null });
  await ask('feelings.list', {});
  await ask('feelings.remove', { id: feeling.id });
}

export async function practise(
  ask: Client<ReboundContract>,
  upload: (bytes: Uint8Array) => Promise<string>,
): Promise<void> {
  await ask('weeklyReviews.update', { weekOf: '2026-02-26', happened: '“Much” 東' });
  await ask('weeklyReviews.finish', { weekOf: '2026-02-26' });
  await ask('weeklyReviews.letGo', { weekOf: '2026-02-19' });
  await ask('weeklyReviews.get', { weekOf: '2026-02-26' });
  await ask('weeklyReviews.list', {});
  const practice = await ask('practices.record', {
    kind: 'mock',
    seconds: 1_500,
    reviewer: { name: 'Ada “the kind” 東' },
    well: ['Calm'],
    differently: ['Shorter'],
    recording: { fileId: await upload(new TextEncoder().encode('sound')), mime: 'audio/webm' },
  });
  await ask('practices.prepareRecording', { id: practice.id });
  await ask('practices.update', { id: practice.id, note: 'Again' });
  await ask('practices.list', {});
  await ask('practices.removeRecording', { id: practice.id });
  await ask('practices.delete', practice);
}
