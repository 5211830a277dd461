type Draft = { readonly subject: string; readonly body: string };

const divider = '— — —';

/** Two drafts of one letter: the later, and under a line what only the earlier says. */
export function joinDrafts(later: Draft, earlier: Draft): Draft {
  const subject = later.subject.trim() === '' ? earlier.subject : later.subject;
  const left = [
    ...(earlier.subject === subject ? [] : [earlier.subject]),
    ...(later.body.includes(earlier.body.trim()) ? [] : [earlier.body]),
  ].filter((part) => part.trim() !== '');
  if (left.length === 0) return { subject, body: later.body };
  const written = later.body.trim() === '' ? [] : [later.body, divider];
  return { subject, body: [...written, ...left].join('\n\n') };
}
