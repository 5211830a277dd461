import { Telescope } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Insights } from '#shared/insights.ts';
import { Button } from '#renderer/ui/button.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { insightsWords } from '#renderer/words/words.ts';
import type { OpenBehind } from './behind.ts';
import { sentenceOf } from './diagnosis-sentence.ts';

const words = insightsWords.diagnosis;

type DiagnosisCardProps = { readonly diagnosis: Insights['diagnosis']; readonly onOpen: OpenBehind };

/** What stands out, in one sentence with its n. */
export function DiagnosisCard({ diagnosis, onOpen }: DiagnosisCardProps): ReactElement {
  const { title, detail, behind } = sentenceOf(diagnosis);
  return (
    <section
      aria-label={words.label}
      className="flex items-center gap-4 rounded-card border border-l-3 border-line border-l-accent bg-surface px-4 py-3 shadow-low print:break-inside-avoid print:shadow-none"
    >
      <Telescope size={18} aria-hidden className="shrink-0 text-accent" />
      <div className="min-w-0 flex-1">
        <p className="text-14 font-semibold">{title}</p>
        <p className="tabular text-13 text-muted">{detail}</p>
      </div>
      {behind === null || behind.count === 0 ? null : (
        <Button
          variant="subtle"
          className="print:hidden"
          onClick={() => onOpen({ title, selections: [behind.selection] })}
        >
          {words.see(behind.count, formatNumber(behind.count))}
        </Button>
      )}
    </section>
  );
}
