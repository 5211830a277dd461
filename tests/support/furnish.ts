import { importSheet } from './import-plan.ts';
import type { TestCore } from './test-core.ts';

/** Puts something of everything into an empty search: without it most random steps would be refused for want of a row. */
export async function furnish(rebound: TestCore): Promise<void> {
  await importSheet(rebound, 'Company,Title,Date applied\nCedar,Writer,2026-01-05');
  const { id } = await rebound.call('applications.create', {
    company: 'Oakline',
    title: 'Engineer',
    description: 'We look for an engineer.',
  });
  await rebound.call('stageEvents.add', { applicationId: id, stageId: 'stage-saved', on: '2026-02-01' });
  const other = await rebound.call('applications.create', {
    company: 'Birchwood',
    title: 'Lead',
    via: 'Agency',
    stageId: 'stage-final',
  });
  const { outcomeId } = await rebound.call('applications.close', {
    applicationId: other.id,
    kind: 'rejected',
    reasons: [{ reasonId: 'overqualified', saidBy: 'me', quote: 'So they said' }],
  });
  const person = await rebound.call('people.create', { name: 'Nia Example', company: 'Oakline' });
  await rebound.call('people.create', { name: 'Ove Sample' });
  await rebound.call('companies.create', { name: 'Elmwood' });
  await rebound.call('applicationPeople.link', {
    applicationId: id,
    person: { id: person.id },
    relation: 'recruiter',
  });
  await rebound.call('interactions.create', {
    applicationId: id,
    personId: person.id,
    direction: 'in',
    channel: 'email',
  });
  const interview = await rebound.call('interviews.create', {
    applicationId: id,
    when: { day: '2026-04-01', time: '10:00' },
    interviewers: [{ id: person.id }],
  });
  await rebound.call('questions.note', { interviewId: interview.id, text: 'Why us?' });
  await rebound.call('letters.save', {
    applicationId: id,
    kind: 'follow-up',
    personId: person.id,
    language: 'en',
    body: 'Dear Nia Example',
  });
  await rebound.call('templates.save', { kind: 'decline', language: 'de', subject: 'Nein', body: 'Danke' });
  const story = await rebound.call('stories.create', { title: 'The flood', interviewId: interview.id });
  await rebound.call('stories.addSkills', { id: story.id, names: ['Welding'] });
  await rebound.call('stories.addQuestion', { id: story.id, text: 'What went wrong?' });
  await rebound.call('questions.create', { text: 'Where do you see yourself?' });
  await rebound.call('preparations.checkOwn', { interviewId: interview.id, own: 'Iron', isDone: false });
  await rebound.call('attachments.add', {
    owner: { kind: 'application', id },
    files: [{ fileId: rebound.upload('An offer'), name: 'offer.txt' }],
  });
  await rebound.call('offers.create', { applicationId: id, salary: 5_000 });
  await rebound.call('profileSkills.add', {
    skills: [{ name: 'Welding' }, { name: 'Danish', kind: 'language' }],
  });
  await rebound.call('requirements.add', {
    applicationId: id,
    requirements: [
      { kind: 'skill', name: 'Welding', need: 'must' },
      { kind: 'text', text: 'A driving licence', need: 'nice' },
    ],
  });
  await rebound.call('feelings.create', { mood: 3 });
  await rebound.call('planItems.create', { kind: 'learn', title: 'Tell it in two minutes', outcomeId });
  await rebound.call('resumes.create', { name: 'Short' });
  await rebound.call('practices.record', {
    kind: 'mock',
    reviewer: { id: person.id },
    well: ['Calm'],
    recording: { fileId: rebound.upload('A voice'), mime: 'audio/webm' },
  });
  await rebound.call('tags.create', { name: 'dream' });
  await rebound.call('feedbackRequests.create', { applicationId: other.id, route: 'call' });
  await rebound.call('feedback.record', {
    applicationId: other.id,
    source: 'employer',
    points: [
      { kind: 'well', text: 'Clear answers', theme: 'Clarity' },
      { kind: 'differently', text: 'Fewer words', theme: 'Length' },
    ],
  });
  await rebound.call('tasks.create', { title: 'Ring them', applicationId: id });
  await rebound.call('savedViews.create', { name: 'Mine', query: 'text=a' });
  await rebound.call('stages.create', { name: 'Second call', phase: 'screening' });
  await rebound.call('reasons.create', { label: 'Mood', side: 'theirs' });
}
