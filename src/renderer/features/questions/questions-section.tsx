import { Link, useSearch } from '@tanstack/react-router';
import { CircleHelp, GraduationCap } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { Output } from '#shared/contract.ts';
import type { Question } from '#shared/questions.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { buttonClasses } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { questionWords as words } from '#renderer/words/words.ts';
import { companiesOf, filterQuestions, questionFilters, type QuestionFilter } from './filter-questions.ts';
import { NewQuestion } from './new-question.tsx';
import { QuestionLine } from './question-line.tsx';

/** Every question there is to be ready for, and what of them comes back today. */
export function QuestionsSection(): ReactElement {
  const { item } = useSearch({ from: '/playbook' });
  const questions = useQueryOf('questions.list', {});
  return (
    <section aria-labelledby="questions-title" className="flex max-w-200 flex-col gap-3">
      <header className="flex items-start gap-3">
        <div className="mr-auto">
          <h2 id="questions-title" className="text-16 font-semibold">
            {words.title}
          </h2>
          <p className="text-13 text-muted">{words.intro}</p>
        </div>
        <Due count={questions.data?.dueCount ?? 0} />
      </header>
      <Loadable query={questions} errorTitle={words.failed}>
        {(data) => <Questions key={item} {...data} soughtId={item ?? null} />}
      </Loadable>
    </section>
  );
}

function Due({ count }: { readonly count: number }): ReactElement | null {
  if (count === 0) return null;
  return (
    <div className="flex shrink-0 items-center gap-3">
      <span className="tabular text-13 text-amber">{words.due(count, formatNumber(count))}</span>
      <Link to="/questions/practise" className={buttonClasses('primary')}>
        <GraduationCap size={14} aria-hidden />
        {words.practise}
      </Link>
    </div>
  );
}

/** A company's id is never this. */
const anyCompany = '';

type QuestionsProps = Output<'questions.list'> & {
  /** One that the address names lies open. */
  readonly soughtId: string | null;
};

function Questions({ items, soughtId }: QuestionsProps): ReactElement {
  const [filter, setFilter] = useState<QuestionFilter>('all');
  const [company, setCompany] = useState(anyCompany);
  const [openId, setOpenId] = useState(soughtId);
  const companies = companiesOf(items);
  const companyId = companies.some(({ id }) => id === company) ? company : null;
  const shown = filterQuestions(items, filter, companyId);
  const toggle = ({ id }: Question) => setOpenId((open) => (open === id ? null : id));
  return (
    <>
      <NewQuestion onAdded={setOpenId} />
      {items.length === 0 ? (
        <EmptyState icon={<CircleHelp size={20} />} title={words.empty} hint={words.emptyHint} />
      ) : (
        <>
          <div className="flex flex-wrap items-end gap-3">
            <Segmented
              label={words.filter}
              options={questionFilters.map((value) => ({
                value,
                label: words.filterCount(
                  words.filters[value],
                  formatNumber(filterQuestions(items, value, companyId).length),
                ),
              }))}
              value={filter}
              onChange={setFilter}
            />
            {companies.length === 0 ? null : (
              <Select
                label={words.company}
                isLabelHidden
                className="w-56"
                options={[
                  { value: anyCompany, label: words.anyCompany },
                  ...companies.map(({ id, name }) => ({ value: id, label: name })),
                ]}
                value={companyId ?? anyCompany}
                onChange={setCompany}
              />
            )}
          </div>
          {shown.length === 0 ? (
            <EmptyState title={filter === 'due' ? words.noneDue : words.nothing} hint={words.nothingHint} />
          ) : (
            <ul aria-label={words.list} className="rounded-card border border-line bg-surface">
              {shown.map((question) => (
                <QuestionLine
                  key={question.id}
                  question={question}
                  isOpen={question.id === openId}
                  onToggle={() => toggle(question)}
                />
              ))}
            </ul>
          )}
        </>
      )}
    </>
  );
}
