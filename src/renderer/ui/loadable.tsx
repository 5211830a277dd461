import type { ReactElement, ReactNode } from 'react';
import { ErrorState } from './error-state.tsx';
import { SkeletonLines } from './skeleton.tsx';

type LoadableProps<Data> = {
  /** A query as TanStack Query answers it. */
  readonly query: {
    readonly data: Data | undefined;
    readonly error: Error | null;
    readonly refetch: () => unknown;
  };
  readonly skeleton?: ReactNode;
  readonly errorTitle?: string;
  readonly children: (data: Data) => ReactNode;
};

/** Loading, failed or there: every screen's three states in one place. Old data stays while new data fails. */
export function Loadable<Data>({ query, skeleton, errorTitle, children }: LoadableProps<Data>): ReactElement {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error !== null) {
    return (
      <ErrorState
        error={query.error}
        {...(errorTitle === undefined ? {} : { title: errorTitle })}
        onRetry={() => void query.refetch()}
      />
    );
  }
  return <>{skeleton ?? <SkeletonLines />}</>;
}
