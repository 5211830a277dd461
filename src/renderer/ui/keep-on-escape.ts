type ChangeDetails = {
  readonly reason: string;
  readonly cancel: () => void;
  readonly allowPropagation: () => void;
};

/**
 * Whether a change comes from Escape on a closed list, where Base UI would clear what stands in the field. The change
 * is then called off and the key goes on, for it belongs to the dialog or panel.
 */
export function keepOnEscape(details: ChangeDetails): boolean {
  if (details.reason !== 'escape-key') return false;
  details.cancel();
  details.allowPropagation();
  return true;
}
