import type { ReactElement } from 'react';
import { openRequest, useRequest } from '#renderer/features/applications/requests.ts';
import { showToast } from '#renderer/ui/toast.tsx';
import { WindowDrop } from '#renderer/ui/window-drop.tsx';
import { mailWords as words } from '#renderer/words/words.ts';
import { isMailFile } from './mail-file.ts';

/** Takes a saved mail dropped anywhere on the window. What has a place of its own for files keeps what is dropped there. */
export function MailDrop(): ReactElement {
  const request = useRequest();

  function take(files: FileList): void {
    const [file] = files;
    if (file === undefined) return;
    // What stands in an open form would be lost.
    if (request !== null && request.kind !== 'mail') showToast({ title: words.finishFirst });
    else if (isMailFile(file)) openRequest({ kind: 'mail', applicationId: null, file });
    else showToast({ title: words.notAMail(file.name), description: words.notAMailHint });
  }
  return <WindowDrop label={words.dropNow} onDrop={take} />;
}
