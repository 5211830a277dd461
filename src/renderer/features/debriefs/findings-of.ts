import type { Debrief } from '#shared/debriefs.ts';
import { planPhaseOf } from '#shared/domain/learning/plan-kinds.ts';
import type { NewPlanItem } from '#renderer/features/plan/plan-item-dialog.tsx';
import { debriefWords, interviewWords } from '#renderer/words/words.ts';

const words = debriefWords.change;

/** Something that is known and can be changed, with where it comes from. */
type Finding = {
  readonly key: string;
  readonly text: string;
  readonly from: string;
  readonly item: NewPlanItem;
};

/** As many characters as the title of an item has room for. */
const titleLimit = 300;

/** The words begin what is to be done, on one line, to be edited there. */
function titleOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, titleLimit);
}

/** What was recorded that one can change, each with the item of the plan it may begin. */
export function findingsOf({
  reasons,
  reviews,
  feedback,
  phase,
}: Pick<Debrief, 'reasons' | 'reviews' | 'feedback' | 'phase'>): Finding[] {
  const at = planPhaseOf(phase);
  const plain = { kind: 'present', title: '', phase: at } as const;
  return [
    ...reasons
      .filter(({ control }) => control === 'yes' || control === 'partly')
      .map(({ reasonId, label, control, saidBy, quote, planKind }, index) => ({
        key: `${reasonId} ${index}`,
        text: quote === null || quote === '' ? label : `${label}: “${quote}”`,
        from: [debriefWords.speakers[saidBy], ...(control === 'partly' ? [words.partly] : [])].join(' · '),
        item: { ...plain, kind: planKind, reasons: [{ id: reasonId, label }] },
      })),
    ...reviews.flatMap(({ interviewId, kind, differently, concerns }) => {
      const interview = kind ?? interviewWords.anyKind;
      return [
        { key: `differently ${interviewId}`, text: differently, from: words.differently(interview) },
        { key: `concerns ${interviewId}`, text: concerns, from: words.concerns(interview) },
      ].flatMap(({ text, ...found }) =>
        text === null ? [] : [{ ...found, text, item: { ...plain, title: titleOf(text) } }],
      );
    }),
    ...feedback.map(({ id, source, text }) => ({
      key: id,
      text,
      from: debriefWords.sources[source],
      item: { ...plain, title: titleOf(text) },
    })),
  ];
}
