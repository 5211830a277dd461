import type { ReboundContract } from '#shared/contract.ts';
import type { Client } from '#shared/rpc/client.ts';

/** Stories, questions and all that is made ready before an interview. */
export async function prepare(ask: Client<ReboundContract>, interviewId: string): Promise<void> {
  const { id } = await ask('stories.create', { title: 'The “flood”\u2028東', interviewId });
  await ask('stories.update', { id, result: 'Dry in “two” hours\n東', task: null });
  await ask('stories.addSkills', { id, names: ['Kōji'] });
  const skillId = (await ask('stories.list', {})).items[0]?.skills[0]?.id ?? '';
  await ask('stories.removeSkill', { id, skillId });
  await ask('stories.addSkill', { id, skillId });
  const { questionId } = await ask('stories.addQuestion', { id, text: 'Under “pressure”? 東' });
  await ask('stories.use', { id, interviewId, isTold: true });
  await ask('questions.create', { text: 'Why “now”?', betterAnswer: 'It is time\u2028now' });
  await ask('questions.rate', { id: questionId, rating: 'hard' });
  await ask('questions.session', {});
  await ask('questions.list', {});
  await ask('preparations.check', { interviewId, key: 'read-posting', isDone: true });
  await ask('preparations.checkOwn', { interviewId, own: 'Iron the “shirt” 東', isDone: false });
  await ask('preparations.planned', { interviewId });
  await ask('preparations.get', { interviewId });
  await ask('preparations.removeOwn', { interviewId, own: 'Iron the “shirt” 東' });
  await ask('preparations.finish', { interviewId });
  await ask('questions.settle', { id: questionId, isSure: true });
  await ask('stories.removeQuestion', { id, questionId });
  await ask('stories.unuse', { id, interviewId });
  await ask('stories.delete', { id });
  await ask('questions.delete', { id: questionId });
}
