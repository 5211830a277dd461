import type { ReboundContract } from '#shared/contract.ts';
import type { Client } from '#shared/rpc/client.ts';

/** A letter is drafted, dropped and sent, and its wording changed. */
export async function write(ask: Client<ReboundContract>, applicationId: string): Promise<void> {
  const name = { applicationId, kind: 'follow-up' as const, occurrence: 'once' };
  const draft = await ask('letters.get', { ...name, fallbackLanguage: 'fr' });
  await ask('letters.fill', { ...name, personId: null, language: 'de' });
  const { personId, language, subject } = draft;
  const { id } = await ask('letters.save', { ...name, personId, language, body: 'Chère “Ada” 東\u2028' });
  await ask('letters.discard', { id });
  await ask('letters.markSent', {
    ...name,
    personId,
    language,
    subject,
    body: 'Chère Ada',
    on: '2026-02-27',
  });
  await ask('letters.list', { applicationId });
  await ask('templates.save', { kind: 'decline', language: 'es', subject: '“No”', body: '¿{{person}}? 東' });
  await ask('templates.list', {});
  await ask('templates.reset', { kind: 'decline', language: 'es' });
}
