import { Link } from '@tanstack/react-router';
import { Handshake } from 'lucide-react';
import type { ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { buttonClasses } from '#renderer/ui/button.tsx';
import { boardWords as words } from '#renderer/words/words.ts';

/**
 * The way to the offers side by side, once two of them wait for my answer. Without their number: two may be of one
 * application, and the board counts those.
 */
export function OffersLink(): ReactElement | null {
  const open = useQueryOf('offers.open', {}).data ?? [];
  if (open.length < 2) return null;
  return (
    <Link to="/offers" title={words.compareOffersHint} className={buttonClasses('subtle')}>
      <Handshake size={15} aria-hidden className="text-green" />
      {words.compareOffers}
    </Link>
  );
}
