/** Quiet until the pointer or the focus is there: reads like a record, writes like a form. */
export const quietControl =
  '[&_input]:text-ellipsis [&_:is(input,textarea,button)]:border-transparent [&_:is(input,textarea,button)]:bg-transparent [&_:is(input,textarea,button):hover]:border-control [&_:is(input,textarea,button):focus]:border-control [&_:is(input,textarea,button)]:px-2 [&_[aria-invalid]]:border-plum';

/** Label at the left, control at the right, what is wrong below it. */
export const inlineRow =
  'grid! grid-cols-[8.5rem_minmax(0,1fr)] items-center gap-x-2 gap-y-0 [&>p]:col-start-2 [&>p]:px-2 [&>p]:pb-1 [&>label]:self-start [&>label]:pt-2';
