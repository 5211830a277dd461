import type { IncomingMessage } from 'node:http';

/** What the guard looks at: header values as sent, `undefined` when absent. */
export type RequestFacts = {
  readonly method: string;
  readonly path: string;
  /** All Host headers: a request with two is as wrong as one with none. */
  readonly hosts: readonly string[];
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
  readonly fetchMode: string | undefined;
};

export type GuardRefusal = { readonly status: 403 | 405; readonly message: string };

/** The names this host answers to. `[::1]` is not among them: the host binds 127.0.0.1 only. */
export function hostNames(port: number): ReadonlySet<string> {
  return new Set([`127.0.0.1:${port}`, `localhost:${port}`]);
}

/** Reads what the guard needs from a request; `path` is what stands before the query, undecoded. */
export function factsOf(request: IncomingMessage): RequestFacts {
  return {
    method: request.method ?? '',
    path: (request.url ?? '').split('?', 1)[0] ?? '',
    hosts: request.headersDistinct['host'] ?? [],
    origin: request.headers.origin,
    fetchSite: headerText(request, 'sec-fetch-site'),
    fetchMode: headerText(request, 'sec-fetch-mode'),
  };
}

/**
 * Decides whether a request comes from Rebound's own page. Null when it may pass.
 *
 * The Host header stops DNS rebinding, Sec-Fetch-Site and Origin stop other sites in the same browser,
 * and no preflight ever succeeds.
 */
export function refusalOf(facts: RequestFacts, names: ReadonlySet<string>): GuardRefusal | null {
  const [host] = facts.hosts;
  if (host === undefined || facts.hosts.length > 1 || !names.has(host)) {
    return { status: 403, message: 'Rebound answers on its own address only.' };
  }
  if (facts.method === 'OPTIONS') return { status: 405, message: 'This method is not available here.' };
  if (facts.origin !== undefined && facts.origin !== `http://${host}`) {
    return { status: 403, message: 'Rebound answers its own page only.' };
  }
  if (!isOwnSite(facts.fetchSite) && !isVisit(facts)) {
    return { status: 403, message: 'Rebound answers its own page only.' };
  }
  return null;
}

function isOwnSite(fetchSite: string | undefined): boolean {
  return fetchSite === undefined || fetchSite === 'same-origin' || fetchSite === 'none';
}

/** Opening the start page from elsewhere, as the redirect file does: it holds no data. */
function isVisit(facts: RequestFacts): boolean {
  return facts.method === 'GET' && facts.path === '/' && facts.fetchMode === 'navigate';
}

function headerText(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}
