/**
 * What no text may say to somebody who was told no, in the languages that letters are written in: what blames them, what
 * pities them, what shouts. Each with an example that it must find.
 */
export const forbiddenPhrases: readonly (readonly [pattern: RegExp, example: string])[] = [
  [/\byou(?:’ve| have)? failed\b/iu, 'You failed to answer'],
  [/\byour (?:own )?(?:fault|failure|mistake)s?\b/iu, 'It was your fault'],
  [/\byou should(?:n’t|n't| not)? have\b/iu, 'You should have prepared'],
  [/\byou (?:could|ought to) have\b/iu, 'You could have asked'],
  [/\bunfortunately,? you\b/iu, 'Unfortunately, you did not fit'],
  [/\byou (?:did|were) (?:badly|wrong|poorly)\b/iu, 'You did badly'],
  [/\byou(?:’re| are| were) not good enough\b/iu, 'You were not good enough'],
  [/\byou forgot\b/iu, 'You forgot to write'],
  [/\b(?:shame|blame) on you\b/iu, 'Shame on you'],
  [/\byou(?:’ve| have)? lost (?:the job|out)\b/iu, 'You lost out'],
  [/\b(?:oops|uh[- ]oh)\b/iu, 'Oops, that did not work'],
  [/\b(?:Sie haben|du hast) versagt\b/iu, 'Sie haben versagt'],
  [/\b(?:Ihre?|deine?) (?:Schuld|Fehler|Versagen)\b/iu, 'Das war Ihre Schuld'],
  [/\bhätten Sie\b|\bSie hätten\b|\bhättest du\b|\bdu hättest\b/iu, 'Sie hätten fragen sollen'],
  [/\bleider (?:haben Sie|hast du|sind Sie|bist du)\b/iu, 'Leider haben Sie nicht gepasst'],
  [/\b(?:vous avez|tu as) échoué/iu, 'Vous avez échoué'],
  [/\b(?:votre|ta) faute\b/iu, 'C’est votre faute'],
  [/\b(?:vous auriez|tu aurais) dû(?!\p{L})/iu, 'Vous auriez dû demander'],
  [/\bmalheureusement,? (?:vous|tu)\b/iu, 'Malheureusement, vous n’avez pas répondu'],
  [/\b(?:usted ha|has) fracasado\b/iu, 'Usted ha fracasado'],
  [/\b(?:su|tu) culpa\b/iu, 'Fue su culpa'],
  [/\b(?:debería|deberías|debió|debiste) haber\b/iu, 'Debería haber preguntado'],
  [/\b(?:lamentablemente|por desgracia),? (?:usted|tú)\b/iu, 'Lamentablemente, usted no encajó'],
  [/[!¡]/u, 'Well done!'],
];

/** What of it a text says. */
export function forbiddenIn(text: string): string[] {
  return forbiddenPhrases.flatMap(([pattern]) => pattern.exec(text)?.[0] ?? []);
}

/** The texts of a source file: what stands in quotes, without the code between and the comments beside them. */
export function textsOf(source: string): string[] {
  const texts: string[] = [];
  const ends: string[] = [];
  let text: string | null = null;
  const end = () => {
    if (text !== null) texts.push(text);
    text = null;
  };
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at] ?? '';
    const quote = ends.at(-1);
    if (text === null) {
      const comment = /^(?:\/\/[^\n]*|\/\*[\s\S]*?\*\/)/.exec(source.slice(at, at + 5_000))?.[0];
      if (comment !== undefined) at += comment.length - 1;
      else if (char === "'" || char === '"' || char === '`') {
        ends.push(char);
        text = '';
      } else if (char === '{' && quote === '}') ends.push('}');
      else if (char === '}' && quote === '}') {
        ends.pop();
        if (ends.at(-1) === '`') text = '';
      }
    } else if (char === '\\') {
      text += source[at + 1] ?? '';
      at += 1;
    } else if (char === quote) {
      end();
      ends.pop();
    } else if (quote === '`' && char === '$' && source[at + 1] === '{') {
      end();
      ends.push('}');
      at += 1;
    } else text += char;
  }
  return texts;
}
