import { describe, expect, test } from 'vitest';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

const now = '2026-11-22T09:00:00.000Z';
const text = `From: Jost Hainbuch <jost@muehlbach.example>
Date: Fri, 13 Nov 2026 09:15:00 +0100
Subject: Ihre Bewerbung

Leider haben wir uns für einen anderen Bewerber entschieden.
Mühlbach Logistik`;

async function applied(rebound: TestCore): Promise<string> {
  const { id } = await rebound.call('applications.create', {
    company: 'Mühlbach Logistik GmbH',
    title: 'Disponentin',
    stageId: 'stage-interview',
  });
  return id;
}

describe('a mail of theirs', () => {
  test('is understood against the applications and people there are', async () => {
    const rebound = await startTestCore({ now });
    const id = await applied(rebound);
    const { id: personId } = await rebound.call('people.create', {
      name: 'Jost Hainbuch',
      email: 'Jost@Muehlbach.example',
    });
    const mail = await rebound.call('mails.understand', { text });
    expect(mail.applications.map((application) => application.id)).toEqual([id]);
    expect(mail).toMatchObject({
      kind: { value: 'rejection' },
      isClear: true,
      person: { id: personId, name: 'Jost Hainbuch' },
      date: { on: '2026-11-13', at: '2026-11-13T08:15:00.000Z' },
    });
    expect(mail.reasons.map(({ reasonId }) => reasonId)).toEqual(['stronger-candidate']);
  });

  test('the application at hand comes first, and a retired reason is not proposed', async () => {
    const rebound = await startTestCore({ now });
    const other = await rebound.call('applications.create', { company: 'Oakline', title: 'Engineer' });
    const id = await applied(rebound);
    await rebound.call('reasons.retire', { id: 'stronger-candidate' });
    const mail = await rebound.call('mails.understand', { text, applicationId: other.id });
    expect(mail.applications.map((application) => application.id)).toEqual([other.id, id]);
    expect(mail.isClear).toBe(true);
    expect(mail.reasons).toEqual([]);
  });

  test('a rejection is one step: the end with its words and reasons, and the contact', async () => {
    const rebound = await startTestCore({ now });
    const id = await applied(rebound);
    const before = rebound.dump();
    await rebound.call('mails.record', {
      applicationId: id,
      text,
      on: '2026-11-13',
      at: '2026-11-13T08:15:00.000Z',
      rejection: {
        isGeneric: true,
        reasons: [{ reasonId: 'stronger-candidate', saidBy: 'employer', quote: 'einen anderen Bewerber' }],
      },
    });
    const { outcomes, lastContact } = await rebound.call('applications.get', { id });
    expect(outcomes).toMatchObject([
      { kind: 'rejected', phase: 'interview', on: '2026-11-13', isGeneric: true, message: text },
    ]);
    expect(outcomes[0]?.reasons).toHaveLength(1);
    expect(lastContact).toMatchObject({ on: '2026-11-13', direction: 'in', channel: 'email' });
    await rebound.call('history.undo', {});
    expect(rebound.dump()).toBe(before);
  });

  test('what is no rejection is a contact alone, with the mail as its note', async () => {
    const rebound = await startTestCore({ now });
    const id = await applied(rebound);
    await rebound.call('mails.record', { applicationId: id, text: 'We have it.', isAutomatic: true });
    const { items } = await rebound.call('interactions.list', { subject: { kind: 'application', id } });
    expect(items).toMatchObject([
      { direction: 'in', channel: 'email', on: '2026-11-22', isAutomatic: true, note: 'We have it.' },
    ]);
    expect((await rebound.call('applications.get', { id })).outcomes).toEqual([]);
  });

  test('a no that comes late opens the end in silence on its day, and is recorded, in one step', async () => {
    const rebound = await startTestCore({ now });
    const id = await applied(rebound);
    await rebound.call('applications.close', {
      applicationId: id,
      kind: 'ghosted',
      on: '2026-10-30',
      phase: 'unknown',
      reasons: [{ reasonId: 'no-reply', saidBy: 'me', quote: null }],
    });
    const before = rebound.dump();
    // A no by a machine is a no.
    const { outcomeId } = await rebound.call('mails.record', {
      applicationId: id,
      text,
      on: '2026-11-13',
      isAutomatic: true,
      rejection: { reasons: [{ reasonId: 'stronger-candidate', saidBy: 'employer', quote: 'a' }] },
    });
    const { outcomes } = await rebound.call('applications.get', { id });
    expect(outcomes).toMatchObject([
      {
        id: outcomeId,
        kind: 'rejected',
        on: '2026-11-13',
        phase: 'unknown',
        message: text,
        reopenedOn: null,
      },
      { kind: 'ghosted', on: '2026-10-30', phase: 'unknown', reopenedOn: '2026-11-13' },
    ]);
    expect(outcomes.map(({ reasons }) => reasons.map(({ reasonId }) => reasonId))).toEqual([
      ['stronger-candidate'],
      ['no-reply'],
    ]);
    await rebound.call('history.undo', {});
    expect(rebound.dump()).toBe(before);
  });

  test('a no from before the end in silence shows that it was none: words and reasons that were there stay', async () => {
    const rebound = await startTestCore({ now });
    const id = await applied(rebound);
    await rebound.call('applications.close', {
      applicationId: id,
      kind: 'ghosted',
      on: '2026-11-20',
      message: 'They said nothing.',
      reasons: [{ reasonId: 'no-reply', saidBy: 'me', quote: null }],
    });
    const reason = { reasonId: 'stronger-candidate', saidBy: 'employer' as const, quote: 'a' };
    const record = () =>
      rebound.call('mails.record', {
        applicationId: id,
        text,
        on: '2026-11-13',
        rejection: { reasons: [reason] },
      });
    const { outcomeId } = await record();
    expect((await record()).outcomeId).toBe(outcomeId);
    const { outcomes } = await rebound.call('applications.get', { id });
    expect(outcomes).toHaveLength(1);
    expect(outcomes[0]).toMatchObject({
      kind: 'rejected',
      on: '2026-11-13',
      message: `They said nothing.\n\n${text}`,
    });
    expect(outcomes[0]?.reasons.map(({ reasonId }) => reasonId)).toEqual(['no-reply', 'stronger-candidate']);
  });

  test('an end of my own is not overwritten', async () => {
    const rebound = await startTestCore({ now });
    const id = await applied(rebound);
    await rebound.call('applications.close', { applicationId: id, kind: 'withdrawn' });
    const before = rebound.dump();
    await expect(rebound.call('mails.record', { applicationId: id, text, rejection: {} })).rejects.toThrow(
      'ended another way',
    );
    expect(rebound.dump()).toBe(before);
    await rebound.call('mails.record', { applicationId: id, text });
  });

  test('a saved mail is read as text', async () => {
    const rebound = await startTestCore({ now });
    const fileId = rebound.upload(new TextEncoder().encode(text.replaceAll('\n', '\r\n')));
    const read = await rebound.call('mails.read', { fileId });
    expect(read.text).toContain('Subject: Ihre Bewerbung\nDate: Fri, 13 Nov 2026 09:15:00 +0100\n\nLeider');
    const sheet = rebound.upload(new TextEncoder().encode('Company,Title\nOakline,x\n'));
    await expect(rebound.call('mails.read', { fileId: sheet })).rejects.toThrow('no mail');
  });
});
