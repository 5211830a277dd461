import { Check, FileText, Minus } from 'lucide-react';
import { useId, useState, type ReactElement } from 'react';
import type { Application } from '#shared/applications.ts';
import type { ResumeCheck, ResumeCheckLine } from '#shared/resumes.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { InlineResume } from '#renderer/features/applications/inline-resume.tsx';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { SectionHeading } from '#renderer/ui/section-heading.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { resumeWords } from '#renderer/words/words.ts';
import { ResumeDialog } from './resume-dialog.tsx';

const words = resumeWords.check;

/** What an opening asks for, and whether the CV that goes with it shows it: what is missing first. */
export function CvCheck({ application }: { readonly application: Application }): ReactElement {
  const headingId = useId();
  const check = useQueryOf('resumes.check', { applicationId: application.id });
  return (
    <section aria-labelledby={headingId}>
      <SectionHeading id={headingId}>{words.title}</SectionHeading>
      <Loadable query={check} errorTitle={words.problemTitle}>
        {(found) => <Found check={found} application={application} />}
      </Loadable>
    </section>
  );
}

type FoundProps = { readonly check: ResumeCheck; readonly application: Application };

function Found({ check: { resume, lines }, application }: FoundProps): ReactElement {
  const [isEditing, setIsEditing] = useState(false);
  if (lines.length === 0) return <p className="py-2 text-13 text-faint">{words.nothingAsked}</p>;
  if (resume === null) {
    return (
      <div className="flex flex-col gap-1 py-1">
        <p className="text-13 text-muted">{words.noResume}</p>
        <InlineResume application={application} />
      </div>
    );
  }
  const shown = lines.filter(({ mentions }) => mentions > 0).length;
  return (
    <>
      <div className="flex min-h-8 items-center gap-2 text-13">
        {resume.hasText ? (
          <span className="tabular font-medium">
            {words.inSight(formatNumber(shown), formatNumber(lines.length))}
          </span>
        ) : (
          <span className="text-muted">{words.noText(resume.name)}</span>
        )}
        <Button
          size="small"
          variant={resume.hasText ? 'subtle' : 'quiet'}
          className="ml-auto max-w-56 min-w-0"
          icon={<FileText size={13} aria-hidden />}
          onClick={() => setIsEditing(true)}
        >
          <span className="truncate">{resume.hasText ? resume.name : words.addText}</span>
        </Button>
      </div>
      {resume.hasText ? (
        <ul aria-label={words.list} className="divide-y divide-line border-y border-line">
          {lines.map((line) => (
            <Line key={line.requirementId} line={line} />
          ))}
        </ul>
      ) : null}
      {isEditing ? <ResumeDialog resumeId={resume.id} onClose={() => setIsEditing(false)} /> : null}
    </>
  );
}

function Line({ line }: { readonly line: ResumeCheckLine }): ReactElement {
  const { label, need, mentions, evidence } = line;
  const isThere = mentions > 0;
  return (
    <li className="flex gap-2 py-2 text-13">
      <span className={isThere ? 'pt-0.5 text-accent-strong' : 'pt-0.5 text-amber'}>
        {isThere ? <Check size={14} aria-hidden /> : <Minus size={14} aria-hidden />}
      </span>
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <span className="font-medium wrap-anywhere">{label}</span>
          <span className="text-12 text-faint">{words.needs[need]}</span>
          {isThere ? null : <span className="text-12 text-amber">{words.missing}</span>}
        </p>
        {evidence === null ? null : <Quote evidence={evidence} />}
        <Beside line={line} />
      </div>
    </li>
  );
}

type Evidence = NonNullable<ResumeCheckLine['evidence']>;

function Quote({ evidence: { quote, mark } }: { readonly evidence: Evidence }): ReactElement {
  return (
    <p className="text-12 text-muted wrap-anywhere">
      {quote.slice(0, mark.start)}
      <mark className="rounded-small bg-accent-weak text-ink">{quote.slice(mark.start, mark.end)}</mark>
      {quote.slice(mark.end)}
    </p>
  );
}

/** What makes a skill believed: when it was last used, and what came of it. Of a language neither is asked. */
function Beside({
  line: { kind, evidence, lastUsedYear },
}: {
  readonly line: ResumeCheckLine;
}): ReactElement {
  const used = lastUsedYear === null ? null : <span>{words.lastUsed(String(lastUsedYear))}</span>;
  const isAsked = evidence !== null && kind === 'skill';
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1 pt-0.5 text-12 text-muted empty:hidden">
      {isAsked ? (
        <>
          {evidence.time === null ? (
            <span className="text-faint">{words.noTime}</span>
          ) : (
            <Badge>{evidence.time}</Badge>
          )}
          {evidence.result === null ? (
            <span className="text-faint">{words.noResult}</span>
          ) : (
            <Badge>{evidence.result}</Badge>
          )}
        </>
      ) : null}
      {used}
    </p>
  );
}
