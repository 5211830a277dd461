import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { answerCall } from '#electron/host-calls.ts';
import { createRecordingPermission } from '#electron/recording-permission.ts';
import { isRunnable } from '#electron/runnable.ts';
import { resetFakeElectron, shell } from '#tests/support/fake-electron.ts';
import { startTestCore } from '#tests/support/test-core.ts';

vi.mock('electron', () => import('#tests/support/fake-electron.ts'));

afterEach(() => resetFakeElectron());

async function startWithFile(name: string) {
  const { call, core, folder, upload } = await startTestCore();
  const { id } = await call('applications.create', { company: 'Acme', title: 'Engineer' });
  const [attachment] = await call('attachments.add', {
    owner: { kind: 'application', id },
    files: [{ fileId: upload('what was sent'), name }],
  });
  const open = (input: unknown) =>
    answerCall(
      { name: 'native.openFile', input },
      { core, dataFolder: folder, recording: createRecordingPermission({ platform: 'linux' }) },
    );
  return { attachmentId: attachment?.id ?? '', folder, open };
}

describe('opening an attachment', () => {
  test('gives the system a copy under its own name, and the original stays what it is', async () => {
    const { attachmentId, folder, open } = await startWithFile('Offer “1”: final?.pdf');
    expect(await open({ attachmentId, how: 'open' })).toEqual({ ok: true, data: null });
    const [path] = shell.revealed;
    if (path === undefined) throw new Error('Nothing was opened');
    expect(basename(path)).toBe('Offer “1”_ final_.pdf');
    expect(path.startsWith(folder)).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('what was sent');
    expect(statSync(path).mode & 0o777).toBe(0o400);

    // A program that writes into what it opened all the same.
    chmodSync(path, 0o600);
    writeFileSync(path, 'changed', { flag: 'r+' });
    await open({ attachmentId, how: 'open' });
    expect(readFileSync(shell.revealed[1] ?? '', 'utf8')).toBe('what was sent');
  });

  test.each([
    ['setup.exe'],
    ['Offer.pdf.lnk'],
    ['run.SH'],
    ['page.desktop'],
    ['macro.js'],
    ['offer.exe. '],
    ['Settings.settingcontent-ms'],
    ['deploy.application'],
    ['../../Offer.pdf\u0000.exe'],
    ['Offer\u202efdp.e\u2060xe.. .'],
    ['Accounts.ACCDE'],
  ])('refuses %s, and shows it in its folder instead', async (name) => {
    const { attachmentId, open } = await startWithFile(name);
    expect(await open({ attachmentId, how: 'open' })).toMatchObject({ error: { code: 'refused' } });
    expect(shell.revealed).toEqual([]);
    expect(await open({ attachmentId, how: 'show' })).toMatchObject({ ok: true });
    expect(shell.shown).toHaveLength(1);
  });

  test('says when there is no program, no such file, or no sense in it', async () => {
    const { attachmentId, open } = await startWithFile('a.xyz');
    shell.problem = 'No application found';
    expect(await open({ attachmentId, how: 'open' })).toMatchObject({ error: { code: 'unavailable' } });
    expect(await open({ attachmentId: 'gone', how: 'open' })).toMatchObject({ error: { code: 'not-found' } });
    for (const input of [
      { attachmentId },
      { attachmentId, how: 'run' },
      { path: '/etc/passwd', how: 'open' },
    ]) {
      expect(await open(input)).toMatchObject({ error: { code: 'invalid' } });
    }
  });
});

test('what people keep is opened', () => {
  for (const name of ['a.pdf', 'b.docx', 'c.txt', 'd.png', 'e.html', 'f.eml', 'g.xlsx', 'h', '简历.pages']) {
    expect(isRunnable(name), name).toBe(false);
  }
});
