/** Answers by key; see `createTurns`. */
export type Turns = <Answer>(key: string, read: () => Promise<Answer>) => Promise<Answer>;

/**
 * Reads each thing once at a time: while an answer is on its way, whoever asks again shares the next one. Else ten quick
 * changes would have the host make ten boards, of which only the last is looked at.
 */
export function createTurns(): Turns {
  const running = new Map<string, Promise<unknown>>();
  const following = new Map<string, Promise<unknown>>();

  function start<Answer>(key: string, read: () => Promise<Answer>): Promise<Answer> {
    const answer = read();
    running.set(key, answer);
    const end = (): void => void (running.get(key) === answer && running.delete(key));
    answer.then(end, end);
    return answer;
  }

  return <Answer>(key: string, read: () => Promise<Answer>) => {
    const before = running.get(key);
    if (before === undefined) return start(key, read);
    const known = following.get(key);
    // One key always reads one kind of answer.
    if (known !== undefined) return known as Promise<Answer>;
    const next = before
      .catch(() => undefined)
      .then(() => {
        following.delete(key);
        return start(key, read);
      });
    following.set(key, next);
    return next;
  };
}
