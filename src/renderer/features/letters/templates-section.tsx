import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId, type ReactElement } from 'react';
import {
  letterKinds,
  letterLanguages,
  type LetterKind,
  type LetterLanguage,
} from '#shared/domain/learning/letter-kinds.ts';
import type { Template } from '#shared/letters.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { rememberLanguage, startLanguage } from '#renderer/features/pitches/note-language.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { letterWords } from '#renderer/words/words.ts';
import { TemplateEditor } from './template-editor.tsx';

const words = letterWords.templates;

type Shown = { readonly kind: LetterKind; readonly language: LetterLanguage };

/** The wording of every kind of letter; the address says which. */
export function TemplatesSection(): ReactElement {
  const templates = useQueryOf('templates.list', {});
  const { letter, language } = useSearch({ from: '/playbook' });
  const navigate = useNavigate();
  const headingId = useId();
  const shown: Shown = {
    kind: letterKinds.find((one) => one === letter) ?? 'thank-you',
    language: letterLanguages.find((one) => one === language) ?? startLanguage(null),
  };
  const show = (next: Shown) =>
    void navigate({
      to: '/playbook',
      search: { section: 'templates', letter: next.kind, language: next.language },
      replace: true,
    });
  return (
    <section aria-labelledby={headingId} className="max-w-280">
      <header className="mb-4">
        <h2 id={headingId} className="text-16 font-semibold">
          {words.title}
        </h2>
        <p className="max-w-160 text-13 text-muted">{words.intro}</p>
      </header>
      <Loadable query={templates} errorTitle={words.failed}>
        {(all) => <Templates all={all} shown={shown} onShow={show} />}
      </Loadable>
    </section>
  );
}

type TemplatesProps = {
  readonly all: readonly Template[];
  readonly shown: Shown;
  readonly onShow: (next: Shown) => void;
};

function Templates({ all, shown, onShow }: TemplatesProps): ReactElement | null {
  const template = all.find(({ kind, language }) => kind === shown.kind && language === shown.language);
  return (
    <div className="grid grid-cols-[13rem_minmax(0,1fr)] gap-x-6 gap-y-4 max-[52rem]:grid-cols-1">
      <ul aria-label={words.list} className="flex flex-col gap-px max-[52rem]:flex-row max-[52rem]:flex-wrap">
        {letterKinds.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              aria-current={kind === shown.kind}
              className="flex min-h-8 w-full items-center gap-2 rounded-control px-2 py-1 text-left text-13 text-muted hover:bg-hover hover:text-ink aria-[current=true]:bg-accent-weak aria-[current=true]:font-semibold aria-[current=true]:text-accent-strong"
              onClick={() => onShow({ ...shown, kind })}
            >
              <span className="min-w-0 flex-1">{letterWords.kinds[kind].title}</span>
              {all.some((one) => one.kind === kind && one.isOwn) ? <Badge>{words.own}</Badge> : null}
            </button>
          </li>
        ))}
      </ul>
      <div className="flex min-w-0 flex-col gap-4">
        <Segmented
          label={letterWords.language}
          options={letterLanguages.map((value) => ({ value, label: letterWords.languages[value] }))}
          value={shown.language}
          onChange={(language) => {
            rememberLanguage(language);
            onShow({ ...shown, language });
          }}
        />
        {template === undefined ? null : (
          <TemplateEditor key={`${template.kind} ${template.language}`} template={template} />
        )}
      </div>
    </div>
  );
}
