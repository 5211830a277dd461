import { expect } from 'vitest';
import type { ProcedureName, ReboundContract } from '#shared/contract.ts';
import type { Client } from '#shared/rpc/client.ts';
import type { Door } from './door.ts';
import { hearFeedback, learnFrom, lookBack, practise } from './learning-life.ts';
import { prepare } from './life-of-preparing.ts';
import { write } from './one-life-letters.ts';

export type Answered = [ProcedureName, unknown][];

/** Calls every procedure once with something to say, and keeps the answers. */
export async function liveOneLife(door: Door, call: Client<ReboundContract>): Promise<Answered> {
  const answers: Answered = [];
  const ask: Client<ReboundContract> = async (name, input) => {
    const answer = await call(name, input);
    answers.push([name, answer]);
    return answer;
  };
  const { id } = await ask('applications.create', {
    company: '東方 & Söhne',
    title: 'Engineer “A”',
    salaryMin: 12.5,
    notes: 'ü\u0000😀',
  });
  await ask('applications.update', {
    id,
    via: 'Agency',
    currency: 'eur',
    url: 'https://example.org/x?y=1#z',
  });
  const { laterEventIds } = await ask('applications.move', { id, stageId: 'stage-final' });
  expect(laterEventIds).toEqual([]);
  const back = await ask('applications.move', { id, stageId: 'stage-applied' });
  await ask('stageEvents.remove', { ids: back.laterEventIds });
  await getMail(door, ask, id);
  const { outcomeId } = await ask('applications.close', {
    applicationId: id,
    kind: 'rejected',
    reasons: [{ reasonId: 'overqualified', saidBy: 'employer', quote: '“too much”' }],
  });
  await ask('outcomes.update', { id: outcomeId, message: 'Dear …' });
  await learnFrom(ask, outcomeId);
  await ask('applications.get', { id });
  await ask('applications.closed', {});
  await ask('insights.overview', {});
  await ask('insights.segments', { filter: {}, by: 'resume' });
  await ask('insights.overlap', { filter: {}, other: { from: '2026-01-01' } });
  await ask('insights.answerTimes', {});
  await ask('insights.stageTimes', {});
  await ask('insights.flow', {});
  await ask('insights.activity', {});
  await ask('insights.applications', { filter: {}, selection: { kind: 'reached', phase: 'applied' } });
  await hearFeedback(ask, id);
  await ask('applications.reopen', { applicationId: id });
  await ask('applications.archive', { id, isArchived: true });
  await ask('applications.archive', { id, isArchived: false });
  await correctHistory(ask, id);
  await stayInContact(ask, id);
  await weighOffers(ask, id);
  await knowTheFit(ask, id);
  await write(ask, id);
  await doWhatIsDue(door, ask, id);
  await keepFiles(door, ask, id);
  await ask('applications.board', {});
  await ask('today.get', {});
  await ask('today.badge', {});
  await ask('today.agenda', {});
  await ask('quiet.list', {});
  await ask('quiet.close', { target: { ids: [id] }, jobId: 'quiet' });
  await ask('outcomes.askNoMore', {});
  const target = { ids: [id] };
  await ask('applications.tagMany', { target, add: ['東 & west'] });
  await ask('applications.updateMany', { target, source: '“A friend”' });
  await ask('applications.moveMany', { target, stageId: 'stage-offer', jobId: 'many' });
  await ask('applications.closeMany', { target, kind: 'declined' });
  await ask('applications.archiveMany', { target, isArchived: true });
  await ask('applications.table', { filter: { states: ['all'] } });
  await ask('applications.rows', { ids: [id] });
  await ask('applications.filterChoices', {});
  await ask('applications.archiveMany', { target, isArchived: false });
  await ask('applications.reopen', { applicationId: id });
  const tag = await ask('tags.create', { name: 'later' });
  await ask('tags.rename', { id: tag.id, name: 'sooner' });
  await ask('tags.list', {});
  await ask('tags.delete', { id: tag.id });
  const view = await ask('savedViews.create', { name: 'Mine', query: 'text=a' });
  await ask('savedViews.rename', { id: view.id, name: 'Ours' });
  await ask('savedViews.update', { id: view.id, query: '' });
  await ask('savedViews.reorder', { ids: [view.id] });
  await ask('savedViews.list', {});
  await ask('savedViews.delete', { id: view.id });
  await ask('companies.suggest', { text: '東' });
  const { hits } = await ask('search.query', { text: '東方' });
  await ask('search.named', { items: hits.map(({ kind, id: hitId }) => ({ kind, id: hitId })) });
  await meetPeople(ask, id);
  await liveInterviews(ask, id);
  await keepCompanies(call, ask);
  await ask('stages.list', {});
  await ask('reasons.list', {});
  await arrangeStages(ask);
  await arrangeReasons(ask);
  await ask('settings.update', { theme: 'dark' });
  await ask('settings.get', {});
  await ask('settings.about', {});
  const { fileId, plan, batchId } = await importOneRow(door, ask);
  await ask('imports.inspect', { fileId });
  await ask('imports.statuses', { fileId, reading: {}, columns: [1] });
  await ask('imports.dates', { fileId, reading: {}, column: 0, dateOrder: null });
  await ask('imports.preview', { plan });
  await ask('imports.lines', { plan, text: 'a' });
  await ask('imports.list', {});
  await ask('imports.skippedRows', { batchId });
  await ask('imports.undo', { batchId });
  await ask('history.status', {});
  await ask('history.redo', {});
  await ask('history.undo', {});
  await ask('applications.delete', { id });
  await ask('applications.deleteMany', { target });
  const backup = await ask('backups.create', {});
  await ask('backups.list', {});
  await ask('backups.restore', { name: backup.name });
  await ask('jobs.cancel', { jobId: 'gone' });
  await ask('backups.delete', { name: (await ask('backups.create', {})).name });
  await ask('sample.open', {});
  await ask('sample.leave', {});
  await ask('data.erase', { deleteBackups: false });
  return answers;
}

async function getMail(door: Door, ask: Client<ReboundContract>, applicationId: string): Promise<void> {
  const eml = 'From: Ü <u@x.example>\r\nSubject: =?utf-8?q?=E4=BD=A0?=\r\n\r\nLeider nicht. “東方”\r\n';
  const fileId = await door.upload(new TextEncoder().encode(eml));
  const { text } = await ask('mails.read', { fileId });
  await ask('mails.understand', { text, applicationId });
  await ask('mails.record', { applicationId, text, on: '2026-01-02', isAutomatic: true });
}

async function arrangeStages(ask: Client<ReboundContract>): Promise<void> {
  const { id } = await ask('stages.create', { name: '電話', phase: 'screening' });
  await ask('stages.rename', { id, name: 'Phone “A”' });
  await ask('stages.hide', { id });
  await ask('stages.show', { id });
  await ask('stages.move', { id, beforeId: 'stage-screening' });
  await ask('stages.setPhase', { id, phase: 'interview', followEvents: true });
  await ask('stages.uses', {});
  await ask('stages.delete', { id, moveTo: 'stage-interview' });
}

async function arrangeReasons(ask: Client<ReboundContract>): Promise<void> {
  const { id } = await ask('reasons.create', { label: 'Zu weit weg', side: 'theirs', group: 'terms' });
  await ask('reasons.update', { id, label: 'Too far', claim: 'neither', control: 'partly' });
  await ask('reasons.retire', { id });
  await ask('reasons.restore', { id });
  await ask('reasons.uses', {});
  await ask('reasons.merge', { id, intoId: 'location-or-remote' });
}

async function correctHistory(ask: Client<ReboundContract>, id: string): Promise<void> {
  const event = await ask('stageEvents.add', { applicationId: id, stageId: 'stage-final', on: '2026-01-02' });
  await ask('stageEvents.update', { id: event.id, precision: 'month', note: '“maybe”' });
  const other = await ask('applications.create', { company: 'Oakline', title: 'Twice' });
  await ask('applications.suggest', { text: 'twice' });
  await ask('applications.merge', { id, otherId: other.id });
  const { entries } = await ask('history.list', { applicationId: id });
  await ask('history.revert', { commandId: entries[0]?.commandId ?? '' });
}

async function stayInContact(ask: Client<ReboundContract>, applicationId: string): Promise<void> {
  const { id } = await ask('interactions.create', { applicationId, direction: 'in', channel: 'email' });
  await ask('interactions.update', { id, note: '“Guten Tag”', at: '2026-01-02T08:00:00.000Z' });
  await ask('interactions.get', { id });
  await ask('interactions.list', { subject: { kind: 'application', id: applicationId } });
  await ask('interactions.people', { subject: { kind: 'application', id: applicationId } });
  await ask('interactions.delete', { id });
}

async function weighOffers(ask: Client<ReboundContract>, applicationId: string): Promise<void> {
  const { id } = await ask('offers.create', {
    applicationId,
    salary: 5_000.5,
    currency: 'EUR',
    period: 'month',
  });
  await ask('offers.update', { id, receivedOn: '2026-01-05', answerBy: '2026-02-01', terms: '25 days off' });
  await ask('offers.list', { applicationId });
  await ask('offers.open', {});
  await ask('offers.proposedCurrency', { applicationId });
  await ask('offers.compare', { ids: [id] });
  await ask('offers.delete', { id });
  const other = await ask('applications.create', { company: 'Birchwood', title: 'Other' });
  const pitch = await ask('applications.create', { company: 'Elmwood', title: 'Pitch', origin: 'inbound' });
  await ask('pitches.get', { applicationId: pitch.id });
  await ask('pitches.decline', {
    target: { ids: [pitch.id] },
    reasonId: 'my-pay',
    sent: { note: 'Danke, “nein”', channel: 'email' },
  });
  await ask('pitches.summary', {});
  await ask('offers.withdrawOthers', { applicationIds: [other.id] });
  await ask('postings.understand', { text: 'Wir suchen: Engineer (m/w/d) in Köln, 80.000 € im Jahr' });
  const resume = await ask('resumes.create', { name: 'Kurz “A”' });
  await ask('resumes.update', { id: resume.id, notes: 'One page', text: 'Köln, “東方”\n2024' });
  await ask('resumes.get', { id: resume.id });
  await ask('resumes.check', { applicationId });
  await ask('resumes.retire', { id: resume.id, isRetired: true });
  await ask('resumes.list', {});
}

async function keepFiles(door: Door, ask: Client<ReboundContract>, applicationId: string): Promise<void> {
  const owner = { kind: 'application', id: applicationId } as const;
  const fileId = await door.upload(new TextEncoder().encode('Dear 東方,'));
  const [added] = await ask('attachments.add', { owner, files: [{ fileId, name: '信.txt' }] });
  if (!added) throw new Error('Nothing was attached');
  await ask('attachments.rename', { id: added.id, name: 'Letter “1”.txt' });
  await ask('applications.update', { id: applicationId, description: 'What they look for' });
  await ask('attachments.keepPosting', { applicationId });
  await ask('resumes.read', { fileId: await door.upload(new TextEncoder().encode('Ada, 東方')) });
  await ask('attachments.list', { owner });
  await ask('attachments.prepare', { id: added.id });
  await ask('exports.everything', { jobId: 'export' });
  await ask('exports.sheet', {
    sheet: 'applications',
    target: { filter: { states: ['all'] } },
    jobId: 'sheet',
  });
  await ask('reports.quotes', { from: '2026-01-01' });
  await ask('reports.contacts', { from: '2026-01-01', to: '2026-12-31' });
  await ask('exports.contacts', { from: '2026-01-01', to: '2026-12-31', jobId: 'report' });
  const json = await ask('exports.json', { jobId: 'json' });
  await ask('everything.inspect', { fileId: json.fileId });
  await ask('everything.import', { fileId: json.fileId, jobId: 'all' });
  await ask('exports.sheet', { sheet: 'history', target: { ids: [applicationId] }, jobId: 'steps' });
  await ask('dataFolder.create', {});
  await ask('dataFolder.forget', {});
  await ask('attachments.delete', { id: added.id });
  await ask('attachments.sweep', {});
}

async function meetPeople(ask: Client<ReboundContract>, applicationId: string): Promise<void> {
  const { id } = await ask('people.create', {
    name: 'Zoë 李',
    company: 'Oakline',
    role: 'insider',
    notes: 'ü\u0000😀',
  });
  await ask('people.update', { id, email: 'zoe@x.example' });
  const { personId } = await ask('applicationPeople.link', { applicationId, person: { name: 'Bo' } });
  await ask('applicationPeople.setRelation', { applicationId, personId, relation: 'agency' });
  await ask('applicationPeople.list', { applicationId });
  await ask('applicationPeople.unlink', { applicationId, personId });
  await ask('people.list', {});
  await ask('people.suggest', { text: 'z' });
  await ask('people.merge', { id, otherId: personId });
  await ask('people.get', { id });
  const { fileId } = await ask('people.exportVcards', { version: '2.1' });
  const { columns } = await ask('peopleImports.inspect', { fileId });
  const plan = {
    fileId,
    fileName: 'cards.vcf',
    reading: {},
    columns: columns.map(({ index, field }) => ({ index, field })),
    scope: 'everyone' as const,
    role: null,
    rowChoices: [{ line: 1, choice: 'keep-both' as const }],
  };
  await ask('peopleImports.preview', { plan });
  await ask('peopleImports.commit', { plan, jobId: 'people' });
  await ask('people.previewErasure', { id });
  await ask('people.delete', { id });
  const { id: erased } = await ask('people.create', { name: 'Cy Last' });
  await ask('people.erase', { id: erased });
}

async function liveInterviews(ask: Client<ReboundContract>, applicationId: string): Promise<void> {
  const when = { day: '2026-01-15', time: '09:30', timeZone: 'Pacific/Kiritimati' };
  const { id } = await ask('interviews.create', { applicationId, when, interviewers: [{ name: '王小明' }] });
  await ask('interviews.update', { id, prepNotes: '\u0000“why”' });
  await ask('interviews.setStatus', { ids: [id], status: 'held' });
  await lookBack(ask, id);
  await prepare(ask, id);
  await ask('interviews.get', { id });
  await ask('interviews.list', { applicationId });
  await ask('interviews.ahead', { target: { ids: [applicationId] } });
  await ask('interviews.conflicts', { when, durationMin: 30 });
  await ask('interviews.exportCalendar', { ids: [id] });
  await ask('interviews.delete', { ids: [id] });
}

async function keepCompanies(call: Client<ReboundContract>, ask: Client<ReboundContract>): Promise<void> {
  const { id } = await ask('companies.create', { name: 'Москва', website: 'https://example.org' });
  await ask('companies.update', { id, notes: '“…”' });
  const other = await ask('companies.create', { name: 'Another' });
  await ask('companies.previewMerge', { id: other.id, intoId: id });
  await ask('companies.merge', { id: other.id, intoId: id });
  await ask('companies.list', { text: '' });
  const [known] = await call('companies.suggest', { text: '東' });
  await ask('companies.get', { id: known?.id ?? '' });
  await ask('companies.appliedBefore', {});
  await ask('companies.delete', { id });
}

export async function importOneRow(door: Door, call: Client<ReboundContract>) {
  const fileId = await door.upload(new TextEncoder().encode('Company,Status\nAcme,Absage\n'));
  const plan = {
    fileId,
    fileName: 'one.csv',
    reading: {},
    columns: [
      { index: 0, field: 'company' as const },
      { index: 1, field: 'status' as const },
    ],
    statuses: [],
    edits: [],
    rowChoices: [],
  };
  const { batchId } = await call('imports.commit', { plan, jobId: 'job' });
  if (batchId === null) throw new Error('The row was not imported');
  return { fileId, plan, batchId };
}

async function knowTheFit(ask: Client<ReboundContract>, applicationId: string): Promise<void> {
  await ask('profile.update', {
    titles: ['東 “Engineer”'],
    payFloor: 60_000.5,
    payCurrency: 'eur',
    direction: 'ü\n😀',
  });
  const own = await ask('profileSkills.add', {
    skills: [{ name: 'C++ & “more”', level: 'strong', years: 2.5 }],
  });
  await ask('profileSkills.update', { id: own.ids[0] ?? '', lastUsedYear: 2024 });
  const asked = await ask('requirements.add', {
    applicationId,
    requirements: [
      { kind: 'skill', name: 'C++ & “more”', need: 'must', minYears: 3, quote: '3 Jahre “C++”' },
      { kind: 'text', text: 'A driving licence', need: 'nice' },
    ],
  });
  await ask('requirements.update', { id: asked.ids[1] ?? '', answer: 'partly' });
  await ask('applications.update', { id: applicationId, description: 'Must: “C++ & “more””\n東 € 5' });
  await ask('requirements.propose', { applicationId });
  await ask('requirements.propose', { text: '🚀 C++ & “more”' });
  await ask('requirements.acceptMany', { target: { ids: [applicationId] }, jobId: 'many' });
  await ask('fit.get', { applicationId });
  await ask('fit.calibration', {});
  await ask('profile.get', {});
  await ask('profile.missingSkills', {});
  const { id } = await ask('skills.create', { name: 'Kōji', aliases: ['麹'] });
  await ask('skills.update', { id, isStrict: true });
  await ask('skills.retire', { id, isRetired: true });
  await ask('skills.suggest', { text: 'c+' });
  const { fileId } = await ask('jsonResume.export', {});
  await ask('jsonResume.preview', { fileId });
  await ask('jsonResume.import', { fileId, ids: ['skill 0'] });
  await ask('skills.list', {});
  await ask('requirements.remove', { ids: [asked.ids[1] ?? ''] });
  await ask('profileSkills.remove', { ids: own.ids });
}

async function doWhatIsDue(door: Door, ask: Client<ReboundContract>, applicationId: string): Promise<void> {
  const task = { kind: 'rule', rule: 'follow-up', subjectId: applicationId, occurrence: '1' } as const;
  await ask('tasks.snooze', { task, until: '2999-01-01T00:00:00Z' });
  await ask('tasks.finish', task);
  const { id } = await ask('tasks.create', { title: 'Ask Ada “about” 東\u2028', applicationId });
  await ask('tasks.update', { id, dueOn: '2026-02-28' });
  await ask('today.get', {});
  await practise(ask, door.upload);
  await ask('tasks.dismiss', { kind: 'own', id });
}
