const storageKey = 'rebound.token';
const channelName = 'rebound.token';
/** Tabs of this browser answer each other within a few milliseconds; a frozen one may not answer at all. */
const answerTimeoutMs = 500;

type TokenMessage = { type: 'ask' } | { type: 'answer'; token: string };

/** The token in an address such as `http://127.0.0.1:4313/#token=abc`, or null. */
export function tokenInFragment(fragment: string): string | null {
  return new URLSearchParams(fragment.replace(/^#/, '')).get('token');
}

function takeTokenFromAddress(): string | null {
  const token = tokenInFragment(location.hash);
  // The address must not keep it: it would travel with every copied link and stay in the browser's history.
  if (token !== null) history.replaceState(history.state, '', location.pathname + location.search);
  return token;
}

function askOtherTabs(channel: BroadcastChannel): Promise<string | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), answerTimeoutMs);
    channel.addEventListener('message', (event: MessageEvent<TokenMessage>) => {
      if (event.data.type !== 'answer') return;
      clearTimeout(timer);
      resolve(event.data.token);
    });
    channel.postMessage({ type: 'ask' } satisfies TokenMessage);
  });
}

/** Answers tabs that were opened from a bookmark or a copied link. */
function shareToken(channel: BroadcastChannel, token: string): void {
  channel.addEventListener('message', (event: MessageEvent<TokenMessage>) => {
    if (event.data.type === 'ask') channel.postMessage({ type: 'answer', token } satisfies TokenMessage);
  });
}

/** The host's token: from the address, from this tab's earlier life, or from another open tab. Null without any. */
export async function findToken(): Promise<string | null> {
  const channel = new BroadcastChannel(channelName);
  const token = takeTokenFromAddress() ?? sessionStorage.getItem(storageKey) ?? (await askOtherTabs(channel));
  if (token === null) {
    channel.close();
    return null;
  }
  sessionStorage.setItem(storageKey, token);
  shareToken(channel, token);
  return token;
}

/** Forgets a token that the host no longer accepts: it was started anew and has another. */
export function forgetToken(): void {
  sessionStorage.removeItem(storageKey);
}
