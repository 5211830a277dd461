import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import type { LetterKind } from '#shared/domain/learning/letter-kinds.ts';

/** The address of a letter to write. */
export type LetterPlace = {
  readonly kind: LetterKind;
  readonly applicationId: string;
  readonly subjectId?: string;
  readonly occurrence?: string;
  readonly personId?: string;
};

type LetterLinkProps = {
  readonly place: LetterPlace;
  readonly className?: string;
  readonly 'aria-label'?: string;
  readonly 'data-index'?: number;
  readonly tabIndex?: number;
  readonly children: ReactNode;
};

/** Leads to a letter. */
export function LetterLink({ place, ...anchor }: LetterLinkProps): ReactElement {
  return <Link to="/write/$kind" params={{ kind: place.kind }} search={searchOf(place)} {...anchor} />;
}

export type LetterSearch = {
  readonly application?: string;
  /** The interview or outcome that it is about. */
  readonly subject?: string;
  readonly occurrence?: string;
  readonly person?: string;
};

/** A letter in the parameters of its address. */
export function searchOf({ applicationId, subjectId, occurrence, personId }: LetterPlace): LetterSearch {
  return {
    application: applicationId,
    ...(subjectId === undefined ? {} : { subject: subjectId }),
    ...(occurrence === undefined ? {} : { occurrence }),
    ...(personId === undefined ? {} : { person: personId }),
  };
}
