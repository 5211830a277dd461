import { RotateCcw } from 'lucide-react';
import { useRef, type ReactElement } from 'react';
import { fillTemplate } from '#shared/domain/learning/fill-template.ts';
import {
  letterPlaceholders,
  markOf,
  placeholdersIn,
  type LetterPlaceholder,
} from '#shared/domain/learning/letter-placeholders.ts';
import { greetingOf } from '#shared/domain/learning/letter-templates/standard-templates.ts';
import type { Template } from '#shared/letters.ts';
import { client } from '#renderer/api/client.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useStep } from '#renderer/app/undo.ts';
import { saving } from '#renderer/api/saving.ts';
import { Button } from '#renderer/ui/button.tsx';
import { TextArea, TextField } from '#renderer/ui/text-field.tsx';
import { useAutosave, type Autosave } from '#renderer/ui/use-autosave.ts';
import { useOnce } from '#renderer/ui/use-once.ts';
import { dateOfDay, today } from '#renderer/words/format.ts';
import { letterWords } from '#renderer/words/words.ts';
import type { Written } from './letter-name.ts';

const words = letterWords.templates;

/** One template, which saves itself, with a letter made of it beside. */
export function TemplateEditor({ template }: { readonly template: Template }): ReactElement {
  const { kind, language, isOwn } = template;
  const step = useStep();
  const field = useRef<HTMLTextAreaElement>(null);
  const latest = useRef<Written>(template);
  const save = (change: Partial<Written>) => {
    const next = { subject: latest.current.subject, body: latest.current.body, ...change };
    if (next.body.trim() === '') return Promise.resolve(words.empty);
    return saving(() => client('templates.save', { kind, language, ...next }));
  };
  const subject = useAutosave(template.subject, (text) => save({ subject: text }));
  const body = useAutosave(template.body, (text) => save({ body: text }));

  /** What the other field saves beside its own. */
  function change(part: keyof Written, autosave: Autosave, text: string): void {
    latest.current = { subject: subject.text, body: body.text, [part]: text };
    autosave.change(text);
  }

  function insert(name: LetterPlaceholder): void {
    const area = field.current;
    if (area === null) return;
    const { selectionStart, selectionEnd, value } = area;
    const mark = markOf(name);
    change('body', body, value.slice(0, selectionStart) + mark + value.slice(selectionEnd));
    area.focus();
    const caret = selectionStart + mark.length;
    requestAnimationFrame(() => area.setSelectionRange(caret, caret));
  }

  const reset = useOnce(async () => {
    // First, so that one Undo brings back every word.
    await Promise.all([subject.flush(), body.flush()]);
    if ((await step('templates.reset', { kind, language }, { title: words.resetDone })) === null) return;
    await Promise.all([subject.drop(), body.drop()]);
    latest.current = template.standard;
    // The button goes.
    field.current?.focus();
  });

  return (
    <div className="grid grid-cols-2 gap-6 max-[80rem]:grid-cols-1">
      <div className="flex min-w-0 flex-col gap-3">
        <TextField
          label={letterWords.subject}
          lang={language}
          maxLength={500}
          readOnly={reset.isBusy}
          value={subject.text}
          error={subject.problem}
          onChange={({ target }) => change('subject', subject, target.value)}
          onBlur={() => void subject.flush()}
        />
        <TextArea
          ref={field}
          label={letterWords.body}
          lang={language}
          hint={words.insertHint}
          className="[&_textarea]:max-h-none [&_textarea]:min-h-80 [&_textarea]:leading-6"
          readOnly={reset.isBusy}
          value={body.text}
          error={body.problem}
          onChange={({ target }) => change('body', body, target.value)}
          onBlur={() => void body.flush()}
        />
        <PlaceholderButtons onInsert={insert} />
        {isOwn ? (
          <Button
            className="self-start"
            icon={<RotateCcw size={14} aria-hidden />}
            onClick={() => reset.begin()}
          >
            {words.reset}
          </Button>
        ) : null}
      </div>
      <Preview template={template} written={{ subject: subject.text, body: body.text }} />
    </div>
  );
}

function PlaceholderButtons({
  onInsert,
}: {
  readonly onInsert: (name: LetterPlaceholder) => void;
}): ReactElement {
  return (
    <div role="group" aria-label={words.insert} className="flex flex-wrap gap-1.5">
      {letterPlaceholders.map((name) => (
        <Button
          key={name}
          size="small"
          aria-label={words.insertLabel(letterWords.placeholders[name])}
          onClick={() => onInsert(name)}
        >
          {letterWords.placeholders[name]}
        </Button>
      ))}
    </div>
  );
}

type PreviewProps = { readonly template: Template; readonly written: Written };

/** The letter it makes. */
function Preview({ template: { language }, written }: PreviewProps): ReactElement {
  const ownName = useQueryOf('settings.get', {}).data?.ownName ?? '';
  const { person, company, role, me } = words.sample;
  const day = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, options).format(dateOfDay(today()));
  const values = {
    greeting: greetingOf(language, person),
    person,
    company,
    role,
    me: ownName === '' ? me : ownName,
    date: day({ dateStyle: 'long' }),
    interviewDay: day({ day: 'numeric', month: 'long' }),
    appliedDay: day({ day: 'numeric', month: 'long' }),
  };
  return (
    <section aria-label={words.preview} className="min-w-0">
      <p className="text-12 font-medium text-muted">{words.preview}</p>
      <p className="mb-2 text-12 text-faint">{words.previewHint}</p>
      <div lang={language} className="rounded-card border border-line bg-surface px-5 py-4 text-13">
        <p className="mb-3 border-b border-line pb-3 font-semibold wrap-anywhere">
          <Marked text={fillTemplate(written.subject, values)} />
        </p>
        <p className="leading-6 wrap-anywhere whitespace-pre-wrap">
          <Marked text={fillTemplate(written.body, values)} />
        </p>
      </div>
    </section>
  );
}

/** A text with what is left to fill in marked. */
function Marked({ text }: { readonly text: string }): ReactElement {
  const places = placeholdersIn(text);
  return (
    <>
      {places.map(({ name, start, end }, index) => (
        <span key={start}>
          {text.slice(places[index - 1]?.end ?? 0, start)}
          <mark className="rounded-small bg-amber-weak px-1 text-amber">
            {letterWords.placeholders[name]}
          </mark>
          {index === places.length - 1 ? text.slice(end) : null}
        </span>
      ))}
      {places.length === 0 ? text : null}
    </>
  );
}
