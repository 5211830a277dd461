import { Check } from 'lucide-react';
import { useRef, type ReactElement } from 'react';
import { pointsOfEach } from '#shared/practices.ts';
import { PersonChoice, type ChosenPerson } from '#renderer/features/people/person-choice.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { TextArea, TextField } from '#renderer/ui/text-field.tsx';
import { useOnce } from '#renderer/ui/use-once.ts';
import { formatNumber } from '#renderer/words/format.ts';
import { practiceWords, recordingWords } from '#renderer/words/words.ts';
import { useKeptDraft } from '#renderer/api/kept-draft.ts';
import { PracticeCard } from './practice-card.tsx';
import { RecordingPanel } from './recording-panel.tsx';
import { useKeepPractice } from './use-keep-practice.ts';

const words = practiceWords.mock;
const longestMinutes = 480;

type Draft = {
  readonly reviewer: ChosenPerson | null;
  readonly minutes: number | null;
  readonly well: readonly string[];
  readonly differently: readonly string[];
  readonly note: string;
};

const noPoints = Array.from({ length: pointsOfEach }, () => '');
const empty: Draft = { reviewer: null, minutes: null, well: noPoints, differently: noPoints, note: '' };

function said(points: readonly string[]): string[] {
  return points.map((point) => point.trim()).filter((point) => point !== '');
}

/** An interview played with somebody, and what they saw: three and three. */
export function MockInterview(): ReactElement {
  const [draft, change, clear] = useKeptDraft<Draft>('mock', empty);
  const { keepPractice, hasRecording } = useKeepPractice('mock');
  const form = useRef<HTMLDivElement>(null);
  const { reviewer, minutes, note } = draft;
  const points = { well: said(draft.well), differently: said(draft.differently) };
  const hasPoints = points.well.length + points.differently.length > 0;
  const isEmpty = reviewer === null && minutes === null && note.trim() === '' && !hasPoints && !hasRecording;

  const keep = useOnce(async () => {
    const isKept = await keepPractice({
      reviewer: reviewer?.reference ?? null,
      seconds: minutes === null ? null : minutes * 60,
      note,
      ...points,
    });
    if (!isKept) return;
    clear(draft);
    // The button has nothing to keep any more.
    form.current?.querySelector('input')?.focus();
  });

  return (
    <PracticeCard id="practice-mock" title={words.title} intro={words.intro}>
      <div ref={form} className="flex flex-wrap gap-3">
        <div className="min-w-60 flex-1">
          <PersonChoice
            label={words.reviewer}
            placeholder={words.reviewerPlaceholder}
            value={reviewer}
            onChange={(next) => change({ reviewer: next })}
          />
        </div>
        <NumberField
          className="w-40"
          label={words.minutes}
          value={minutes}
          min={0}
          max={longestMinutes}
          onChange={(value) => change({ minutes: value })}
        />
      </div>
      <RecordingPanel kind="mock" />
      <div className="grid gap-4 min-[52rem]:grid-cols-2">
        <Points label={words.well} points={draft.well} onChange={(well) => change({ well })} />
        <Points
          label={words.differently}
          points={draft.differently}
          onChange={(differently) => change({ differently })}
        />
      </div>
      <TextArea
        label={words.note}
        rows={2}
        value={note}
        onChange={(event) => change({ note: event.target.value })}
      />
      <Button
        className="self-end"
        icon={<Check size={14} aria-hidden />}
        disabled={isEmpty}
        onClick={() => keep.begin()}
      >
        {keep.isBusy ? recordingWords.keeping : words.keep}
      </Button>
    </PracticeCard>
  );
}

type PointsProps = {
  readonly label: string;
  readonly points: readonly string[];
  readonly onChange: (points: readonly string[]) => void;
};

function Points({ label, points, onChange }: PointsProps): ReactElement {
  return (
    <fieldset className="flex flex-col gap-1.5">
      <legend className="mb-1 text-12 font-medium text-muted">{label}</legend>
      {points.map((point, index) => (
        <TextField
          key={words.point(label, String(index))}
          isLabelHidden
          label={words.point(label, formatNumber(index + 1))}
          maxLength={4_000}
          value={point}
          onChange={(event) => onChange(points.with(index, event.target.value))}
        />
      ))}
    </fieldset>
  );
}
