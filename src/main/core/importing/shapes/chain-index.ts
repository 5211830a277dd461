/** A step from one status to the next, by their keys. */
export type Edge = { readonly from: string; readonly to: string };

type LinkedChain = {
  readonly opening: string;
  /** What names the opening for certain; `''` goes with any. */
  readonly identity: string;
  /** The statuses it begins and ends with; `''` when that is not known. */
  readonly head: string;
  readonly tail: string;
  /** Place of its last row. */
  readonly toldAt: number;
};

type ChainIndex<Chain> = {
  /** Of the chains that end where a step begins, or begin where it ends, the one told of last. */
  find: (opening: string, identity: string, edge: Edge) => Chain | undefined;
  /** Adds a chain, or moves it to where it stands now: call it whenever the chain was told of. */
  add: (chain: Chain) => void;
};

/** Looking at every chain would take minutes where tens of thousands of rows share one company and title. */
export function createChainIndex<Chain extends LinkedChain>(): ChainIndex<Chain> {
  /** By end, status and identity, in the order they were told of; `null` stands for any identity. */
  const chainsAt = new Map<string, Chain[]>();

  function lastAt(opening: string, end: 'head' | 'tail', status: string, identity: string | null) {
    const chains = status === '' ? [] : (chainsAt.get(keyOf(opening, end, status, identity)) ?? []);
    let last = chains.at(-1);
    // Those that have moved on stand at another status too.
    while (last && last[end] !== status) {
      chains.pop();
      last = chains.at(-1);
    }
    return last;
  }

  return {
    find(opening, identity, { from, to }) {
      const identities = identity === '' ? [null] : [identity, ''];
      let last: Chain | undefined;
      for (const each of identities) {
        for (const chain of [lastAt(opening, 'tail', from, each), lastAt(opening, 'head', to, each)]) {
          if (chain && (!last || chain.toldAt > last.toldAt)) last = chain;
        }
      }
      return last;
    },
    add(chain) {
      for (const identity of [null, chain.identity]) {
        for (const end of ['head', 'tail'] as const) {
          if (chain[end] === '') continue;
          const key = keyOf(chain.opening, end, chain[end], identity);
          const chains = chainsAt.get(key);
          if (chains) chains.push(chain);
          else chainsAt.set(key, [chain]);
        }
      }
    },
  };
}

function keyOf(opening: string, end: 'head' | 'tail', status: string, identity: string | null): string {
  return JSON.stringify([opening, end, status, identity]);
}
