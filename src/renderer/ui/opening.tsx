import type { ReactElement } from 'react';

/**
 * Stands for a dialog whose code is still on its way. It has the mark of a dialog, so that letters typed ahead are not
 * taken for single-key shortcuts meanwhile.
 */
export function Opening(): ReactElement {
  return <div data-modal hidden />;
}
