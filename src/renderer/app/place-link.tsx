import { useRouter } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import type { Place } from '#shared/history.ts';
import { hrefOf } from './undo.ts';

type PlaceLinkProps = { readonly place: Place; readonly children: ReactNode; readonly className?: string };

/** A link to where something happened: the address is known only at run time, so the router's own `Link` can't check it. */
export function PlaceLink({ place, children, className }: PlaceLinkProps): ReactElement {
  const router = useRouter();
  const href = hrefOf(place);
  return (
    <a
      href={href}
      className={className}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void router.navigate({ href });
      }}
    >
      {children}
    </a>
  );
}
