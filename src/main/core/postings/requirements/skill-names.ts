import { linkBetween, tokensOf, type Token } from './skill-tokens.ts';

/** A skill as texts are searched for it. */
export type SoughtSkill = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly isStrict: boolean;
};

/** One of a skill's names. */
export type SkillName<Skill extends SoughtSkill> = {
  readonly skill: Skill;
  readonly name: string;
  /** `written`: counts only exactly so, and in a list; `capitals`: in capitals anywhere, else in a list. */
  readonly care: 'none' | 'written' | 'capitals';
};

type Node<Skill extends SoughtSkill> = {
  name: SkillName<Skill> | null;
  /** Null for the many that no name goes on from. */
  next: Map<string, Node<Skill>> | null;
};

/** All names as a tree of their words, so that a text is read once, however many names there are. */
export type NameTree<Skill extends SoughtSkill> = {
  readonly root: Node<Skill>;
  /** The words that end in a sign, or begin with one. */
  readonly signed: ReadonlySet<string>;
};

export function plantNames<Skill extends SoughtSkill>(skills: readonly Skill[]): NameTree<Skill> {
  const root: Node<Skill> = { name: null, next: null };
  const signed = new Set<string>();
  const folded = new Map<string, string>();
  const joined: [string, SkillName<Skill>][] = [];
  const plant = (name: SkillName<Skill>): void => {
    const steps = stepsOf(name.name, signed, folded);
    if (steps.length === 0) return;
    put(root, steps, name);
    if (steps.some(([link]) => link === '/'))
      put(
        root,
        steps.map(([, word]) => ['', word]),
        name,
      );
    const whole = steps.map(([, word]) => word).join('');
    if (steps.length === 2 && whole.length >= shortestJoined) joined.push([whole, name]);
  };
  for (const skill of skills) plant({ skill, name: skill.name, care: careOf(skill.name, skill.isStrict) });
  for (const skill of skills) {
    for (const name of skill.aliases) plant({ skill, name, care: careOf(name, false) });
  }
  for (const skill of skills) {
    for (const written of [skill.name, ...skill.aliases]) {
      const name = withoutUmlauts(written);
      if (name !== written)
        plant({ skill, name, care: careOf(name, skill.isStrict && written === skill.name) });
    }
  }
  // Last, so that “power bi” written as one word never takes the place of a name that is one.
  for (const [word, name] of joined) put(root, [['', word]], name);
  return { root, signed };
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };

/** As they are written where there are none: “Franzoesisch”. */
function withoutUmlauts(name: string): string {
  return name.replaceAll(/[äöüÄÖÜ]/g, (letter) => umlauts[letter] ?? letter);
}

/** “M&A” in one word would be “ma”. */
const shortestJoined = 4;

type Step = readonly [link: string, word: string];

function stepsOf(name: string, signed: Set<string>, folded: Map<string, string>): Step[] {
  const tokens = tokensOf(
    name,
    (word) => {
      signed.add(word);
      return true;
    },
    folded,
  );
  return tokens.map((token, index) => {
    const before = tokens[index - 1];
    return [before === undefined ? '' : (linkBetween(name, before, token) ?? ''), token.word];
  });
}

function put<Skill extends SoughtSkill>(
  root: Node<Skill>,
  steps: readonly Step[],
  name: SkillName<Skill>,
): void {
  let node = root;
  for (const [link, word] of steps) {
    const key = link + word;
    node.next ??= new Map<string, Node<Skill>>();
    let next = node.next.get(key);
    if (next === undefined) {
      next = { name: null, next: null };
      node.next.set(key, next);
    }
    node = next;
  }
  node.name ??= name;
}

function careOf(name: string, isStrict: boolean): SkillName<SoughtSkill>['care'] {
  if (isStrict) return 'written';
  return /^(?=.*[A-Z])[A-Z\d]{2,3}$/.test(name) ? 'capitals' : 'none';
}

/** A name in a text: its first and last word, by index. */
export type NameMatch<Skill extends SoughtSkill> = {
  readonly name: SkillName<Skill>;
  readonly first: number;
  readonly last: number;
  /** The last word goes on with “-kenntnisse”. */
  readonly isCompound: boolean;
};

/** The longest name that begins with a word. */
export function matchName<Skill extends SoughtSkill>(
  { root }: NameTree<Skill>,
  text: string,
  tokens: readonly Token[],
  first: number,
): NameMatch<Skill> | null {
  let found: NameMatch<Skill> | null = null;
  let node = root;
  let link = '';
  for (let index = first; ; index += 1) {
    const token = tokens[index];
    if (token === undefined) return found;
    const before = index === first ? undefined : tokens[index - 1];
    const linked = before === undefined ? '' : linkBetween(text, before, token);
    if (linked === null) return found;
    link = linked;
    const next = node.next?.get(link + token.word) ?? inflectedIn(node, link, token);
    if (next === undefined) return matchStem(node, link, token, first, index) ?? found;
    if (next.name !== null) found = { name: next.name, first, last: index, isCompound: false };
    node = next;
  }
}

/** "In manueller Therapie": a German adjective that a name goes on from. */
function inflectedIn<Skill extends SoughtSkill>(
  node: Node<Skill>,
  link: string,
  { word }: Token,
): Node<Skill> | undefined {
  const stem = /^(.{4,}e)[nrms]$/u.exec(word)?.[1];
  const next = stem === undefined ? undefined : node.next?.get(link + stem);
  return next?.name === null ? next : undefined;
}

/** The last word of a name may be a plural, a version or “…kenntnisse” (“APIs”, “HTML5”, “Excelkenntnisse”). */
function matchStem<Skill extends SoughtSkill>(
  node: Node<Skill>,
  link: string,
  { word }: Token,
  first: number,
  last: number,
): NameMatch<Skill> | null {
  for (const { stem, isCompound } of stemsOf(word)) {
    const name = node.next?.get(link + stem)?.name;
    if (name !== null && name !== undefined) return { name, first, last, isCompound };
  }
  return null;
}

function stemsOf(word: string): { stem: string; isCompound: boolean }[] {
  if (word.includes('kenntni')) {
    const stem = /^(.{2,}?)(?:sprach)?kenntnis(?:sen?)?$/u.exec(word)?.[1];
    return stem === undefined ? [] : [{ stem, isCompound: true }];
  }
  const stem = (/^(.{3,}[^s])s$/u.exec(word) ?? /^(\D{3,})\d+$/u.exec(word))?.[1];
  return stem === undefined ? [] : [{ stem, isCompound: false }];
}
