import { useSyncExternalStore } from 'react';
import type { ApplicationCard } from '#shared/applications.ts';
import type { Offer } from '#shared/offers.ts';
import type { OutcomeKind, Phase } from '#shared/domain/phases.ts';
import type { FormValues } from './form-values.ts';

/** What an action needs to know of an application; a card has it, and so has the full record. */
export type ApplicationReference = Pick<ApplicationCard, 'id' | 'title' | 'companyName' | 'stageId'>;

/** A dialog or menu that any screen may ask for. They are drawn once, by `ApplicationDialogs`. */
export type ApplicationRequest =
  | {
      readonly kind: 'add';
      readonly stageId: string | null;
      /** What the form holds already. */
      readonly start?: Partial<FormValues>;
      /** Asks for a posting's text first. */
      readonly isPasting?: true;
    }
  | { readonly kind: 'edit'; readonly applicationId: string; readonly returnTo: HTMLElement | null }
  | {
      readonly kind: 'close';
      readonly applicationId: string;
      /** The phase it was taken from; its furthest one when left out. */
      readonly phase: Phase | null;
      /** What happened, where that is known already. */
      readonly outcomeKind?: OutcomeKind;
      readonly onDone: (isClosed: boolean) => void;
    }
  /** Says no to an opening that came to me. */
  | { readonly kind: 'decline-pitch'; readonly applicationId: string }
  | { readonly kind: 'edit-outcome'; readonly applicationId: string }
  /** A mail of theirs: asked for, or given as a text or as a saved file. */
  | {
      readonly kind: 'mail';
      /** Null leaves it to the mail. */
      readonly applicationId: string | null;
      readonly text?: string;
      readonly file?: File;
    }
  /** Which kind of letter to write. */
  | { readonly kind: 'write'; readonly applicationId: string }
  /** What somebody said: of an application, or of none in particular. */
  | {
      readonly kind: 'feedback';
      readonly applicationId: string | null;
      /** The request it answers; the newest one that waits, when left out. */
      readonly requestId?: string;
      readonly returnTo: HTMLElement | null;
    }
  /** Its tags, to tick. */
  | { readonly kind: 'tag'; readonly applicationId: string }
  | {
      readonly kind: 'merge';
      readonly application: Pick<ApplicationReference, 'id' | 'title' | 'companyName'>;
    }
  | {
      readonly kind: 'offer';
      readonly applicationId: string;
      /** The offer to edit; null records one. */
      readonly offer: Offer | null;
      readonly returnTo: HTMLElement | null;
    }
  /** After accepting: which of the others to step back from. */
  | { readonly kind: 'close-others'; readonly applicationId: string; readonly returnTo: HTMLElement | null }
  /** Edits what was just recorded by one key, the note first. */
  | { readonly kind: 'edit-contact'; readonly interactionId: string; readonly returnTo: Element | null }
  /** Without an application the form asks for it; without a start, for the day. */
  | {
      readonly kind: 'add-interview';
      readonly applicationId: string | null;
      readonly start: { readonly day: string; readonly time: string } | null;
    }
  | { readonly kind: 'edit-interview'; readonly interviewId: string }
  /** Offers the stage that an interview or an offer just recorded shows it to have reached. */
  | { readonly kind: 'propose-stage'; readonly applicationId: string; readonly stageId: string }
  | {
      readonly kind: 'menu';
      readonly application: ApplicationReference;
      /** Only the stages, or everything that can be done with a card. */
      readonly content: 'stages' | 'everything';
      readonly anchor: Element;
      /** Where the focus goes when the menu closes without a choice that takes it. */
      readonly returnTo: HTMLElement | null;
      /** Asks how it ended. */
      readonly onClose: () => void;
      /** Called when it was archived or deleted: its card is about to go. */
      readonly onGone: () => void;
    };

let request: ApplicationRequest | null = null;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Opens a dialog or menu in place of the one that may be open; null closes it. */
export function openRequest(next: ApplicationRequest | null): void {
  request = next;
  for (const listener of listeners) listener();
}

/** Closes a request unless another one has taken its place. */
export function endRequest(ended: ApplicationRequest): void {
  if (request === ended) openRequest(null);
}

/** The dialog or menu that is asked for. */
export function useRequest(): ApplicationRequest | null {
  return useSyncExternalStore(subscribe, () => request);
}
