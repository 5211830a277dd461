import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Handshake, Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import { mostCompared, type ComparedOffer } from '#shared/offers.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Button, buttonClasses } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { ScreenHeader } from '#renderer/ui/screen-header.tsx';
import { offerWords } from '#renderer/words/words.ts';
import { CompareTable } from './compare-table.tsx';
import { offersToShow } from './offers-to-show.ts';

const words = offerWords.screen;

/** Two or three offers side by side; the address says which. No winner is declared. */
export function OffersScreen(): ReactElement {
  const open = useQueryOf('offers.open', {});
  return (
    <>
      <ScreenHeader title={offerWords.title} />
      <div className="min-h-0 flex-1 overflow-auto px-5 pb-8">
        <Loadable query={open} errorTitle={offerWords.problemTitle}>
          {(offers) => <Compared open={offers} />}
        </Loadable>
      </div>
    </>
  );
}

function Compared({ open }: { readonly open: readonly ComparedOffer[] }): ReactElement {
  const { ids: text } = useSearch({ from: '/offers' });
  const navigate = useNavigate();
  const named = text === undefined ? [] : text.split(',').slice(0, mostCompared);
  const ids = named.length === 0 ? offersToShow(open) : named;
  const compared = useQueryOf('offers.compare', { ids }, { keepPrevious: true });
  const show = (next: readonly string[]) =>
    void navigate({ to: '/offers', search: next.length === 0 ? {} : { ids: next.join(',') }, replace: true });

  return (
    <Loadable query={compared} errorTitle={offerWords.problemTitle}>
      {(offers) => {
        if (offers.length === 0) return <NoOffers />;
        const shown = offers.map(({ id }) => id);
        const choices = [...open, ...offers.filter(({ isOpen }) => !isOpen)];
        const next = choices.find(({ id }) => !shown.includes(id));
        return (
          <div className="flex max-w-280 flex-col gap-3">
            <CompareTable
              offers={offers}
              choices={choices}
              onChoose={(index, id) => show(shown.map((before, at) => (at === index ? id : before)))}
              onRemove={(index) => show(shown.filter((_, at) => at !== index))}
            />
            <div className="flex items-center gap-4">
              {next === undefined || offers.length >= mostCompared ? null : (
                <Button
                  size="small"
                  icon={<Plus size={13} aria-hidden />}
                  onClick={() => show([...shown, next.id])}
                >
                  {offers.length === 1 ? words.addSecond : words.add}
                </Button>
              )}
              {offers.length < 2 ? null : <p className="text-12 text-faint">{words.differsHint}</p>}
            </div>
          </div>
        );
      }}
    </Loadable>
  );
}

function NoOffers(): ReactElement {
  return (
    <EmptyState icon={<Handshake size={22} aria-hidden />} title={words.emptyTitle} hint={words.emptyHint}>
      <Link to="/pipeline" className={buttonClasses('quiet')}>
        {words.toPipeline}
      </Link>
    </EmptyState>
  );
}
