import {
  feedbackSources,
  type FeedbackPointKind,
  type FeedbackSource,
} from '#shared/domain/learning/feedback-kinds.ts';

/** One point of feedback that speaks of a theme. */
export type ThemedPoint = {
  readonly themeId: string;
  readonly kind: FeedbackPointKind;
  readonly source: FeedbackSource;
  readonly on: string;
};

type Counts = Readonly<Record<FeedbackPointKind, number>>;

export type ThemeCounts = Counts & {
  readonly sources: (Counts & { readonly source: FeedbackSource })[];
  readonly firstOn: string | null;
  readonly lastOn: string | null;
};

/** How often a theme was spoken of, by whom, and from when to when. */
export function countTheme(points: readonly ThemedPoint[]): ThemeCounts {
  const days = points.map(({ on }) => on).toSorted();
  return {
    ...countKinds(points),
    sources: feedbackSources.flatMap((source) => {
      const own = points.filter((point) => point.source === source);
      return own.length === 0 ? [] : [{ source, ...countKinds(own) }];
    }),
    firstOn: days[0] ?? null,
    lastOn: days.at(-1) ?? null,
  };
}

function countKinds(points: readonly ThemedPoint[]): Counts {
  const well = points.filter(({ kind }) => kind === 'well').length;
  return { well, differently: points.length - well };
}
