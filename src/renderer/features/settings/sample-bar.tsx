import { FlaskConical } from 'lucide-react';
import type { ReactElement } from 'react';
import { useCommand, useQueryOf } from '#renderer/api/use-call.ts';
import { Button } from '#renderer/ui/button.tsx';
import { showToast } from '#renderer/ui/toast.tsx';
import { shellWords as words } from '#renderer/words/words.ts';

/** Above every screen of a visit to the sample: what this is, and the way back. */
export function SampleBar(): ReactElement | null {
  const about = useQueryOf('settings.about', {});
  const leave = useCommand('sample.leave', { onSuccess: () => showToast({ title: words.leftSample }) });
  if (about.data?.hasWayBack !== true) return null;
  return (
    <aside
      aria-label={words.sample}
      className="flex min-h-10 shrink-0 items-center gap-2.5 border-b border-line bg-amber-weak py-1 pr-3 pl-5 text-13 text-amber"
    >
      <FlaskConical size={16} aria-hidden className="shrink-0" />
      <p className="min-w-0 flex-1">{words.sampleBar}</p>
      <Button size="small" disabled={leave.isPending} onClick={() => leave.mutate({})}>
        {leave.isPending ? words.leavingSample : words.leaveSample}
      </Button>
    </aside>
  );
}
