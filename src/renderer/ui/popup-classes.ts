/** The look of everything that opens over the page: menus, lists, popovers. */
export const popupClasses =
  'rounded-card border border-line bg-surface text-ink shadow-high outline-none transition-opacity data-starting-style:opacity-0 data-ending-style:opacity-0';

/** A list inside a popup, never higher than the room there is. */
export const popupListClasses = `${popupClasses} max-h-[min(28rem,var(--available-height))] min-w-(--anchor-width) max-w-(--available-width) overflow-y-auto p-1`;

/** One entry of such a list: 28 px, highlighted by pointer and by keys alike. */
export const popupItemClasses =
  'flex min-h-7 cursor-default items-center gap-2 rounded-control px-2 py-1 text-13 outline-none select-none data-highlighted:bg-hover data-disabled:opacity-50';
