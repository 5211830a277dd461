import { Component, type ReactNode } from 'react';
import { ErrorState } from '#renderer/ui/error-state.tsx';
import { shellWords } from '#renderer/words/words.ts';

type Props = { readonly children: ReactNode };
type State = { readonly error: Error | null };

/** The last net: catches what no screen's own boundary did, so that the window is never just white. */
export class ErrorBoundary extends Component<Props, State> {
  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override state: State = { error: null };

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <main className="flex h-full items-center justify-center">
        <ErrorState
          title={shellWords.brokenTitle}
          hint={shellWords.brokenHint}
          error={error}
          onRetry={() => this.setState({ error: null })}
        />
      </main>
    );
  }
}
