/** A mail as mail programs save it; the system may not know its type. */
export function isMailFile({ name, type }: Pick<File, 'name' | 'type'>): boolean {
  return /\.eml$/i.test(name) || type === 'message/rfc822';
}
