/**
 * Answers with what was made last when it is asked for again: the wizard asks for the same many times over, and only the
 * last is worth its memory. Only for what is asked in the thread that ends when nothing is asked: the writer stays.
 */
export function rememberLast<Value>(): (key: string, make: () => Value) => Value {
  let last: { readonly key: string; readonly value: Value } | null = null;
  return (key, make) => {
    if (last?.key === key) return last.value;
    // Let go of first: two of them at once are twice the memory.
    last = null;
    const value = make();
    last = { key, value };
    return value;
  };
}
