/*
 * The browser host: the built screens and the core, on one loopback port.
 *
 * What a page needs to know
 * - The token stands in the fragment of the address the host prints (`/#token=…`) and nowhere else. Every call below
 *   carries it as `Authorization: Bearer <token>`; without it the answer is 401.
 * - `POST /rpc/<name>`, `application/json`, up to 1 MB; an empty body is a call without input. The answer is the core's
 *   `Reply` as JSON with status 200, also when it says `ok: false`.
 * - `GET /events`: server-sent events, one `data: <HostEvent as JSON>` and an empty line each, a comment every 25 s.
 *   To be read by fetch and a stream reader (EventSource can't send the token).
 * - `POST /files`, `application/octet-stream`, the file's bytes → `{ "fileId": "…" }`. `GET /files/<id>` → its bytes.
 * - Anything refused here (401, 403, 404, 405, 413, 415, …) answers `{ ok: false, error }` like a Reply.
 * - Every other path without an extension is the start page; the built files answer under their names.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Core } from '#core/core.ts';
import { type PageManifest, readPageManifest } from '#core/page-manifest.ts';
import { securityHeaders } from '#shared/security-headers.ts';
import { answerParseError } from './client-error.ts';
import { type EventStreams, openEventStreams } from './events-route.ts';
import { answerDownload, answerUpload } from './files-route.ts';
import { factsOf, hostNames, refusalOf } from './guard.ts';
import { HttpError, httpErrorOf, notFound } from './http-error.ts';
import { defaultLimits, type HostLimits } from './limits.ts';
import { sendError } from './respond.ts';
import { answerCall } from './rpc-route.ts';
import { answerStatic } from './static-files.ts';
import { bearerCheck } from './token.ts';

export type HostOptions = {
  readonly core: Core;
  /** The built renderer. Where it is missing, the calls work and pages answer 404. */
  readonly rendererFolder: string;
  /** 0 lets the system choose a free one. */
  readonly port: number;
  readonly token: string;
  /** Told of everything that should not happen. */
  readonly onError: (error: unknown) => void;
  readonly limits?: Partial<HostLimits>;
};

export type HttpHost = {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly origin: string;
  readonly port: number;
  /** Ends all connections. The core stays open. */
  close: () => Promise<void>;
};

type Surroundings = {
  readonly core: Core;
  readonly manifest: PageManifest;
  readonly names: ReadonlySet<string>;
  readonly isAuthorized: (authorization: string | undefined) => boolean;
  readonly events: EventStreams;
  readonly limits: HostLimits;
};

/** Serves the app on 127.0.0.1. Rejects when the port is taken. */
export async function startHttpHost(options: HostOptions): Promise<HttpHost> {
  const limits = { ...defaultLimits, ...options.limits };
  const server = createLimitedServer(limits);
  const port = await listen(server, options.port);
  const events = openEventStreams(options.core, limits.heartbeatMs);
  const surroundings: Surroundings = {
    core: options.core,
    manifest: readPageManifest(options.rendererFolder),
    names: hostNames(port),
    isAuthorized: bearerCheck(options.token),
    events,
    limits,
  };
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    void answerRequest(request, response, surroundings, options.onError);
  };
  // `checkContinue` and `checkExpectation` would else be answered by Node, past the guard.
  server.on('request', answer).on('checkContinue', answer).on('checkExpectation', answer);
  server.on('clientError', answerParseError);
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    close: () => closeServer(server, events),
  };
}

async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  surroundings: Surroundings,
  onError: (error: unknown) => void,
): Promise<void> {
  const { path } = factsOf(request);
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  try {
    await route(request, response, path, surroundings);
  } catch (thrown) {
    // The page has gone in the middle of it: nobody is left to tell.
    if (response.headersSent || request.socket.destroyed) {
      response.destroy();
      return;
    }
    const error = httpErrorOf(thrown);
    if (!error) onError(thrown);
    sendError(response, error ?? unexpected(), isApiPath(path));
  }
}

async function route(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  { core, manifest, names, isAuthorized, events, limits }: Surroundings,
): Promise<void> {
  const refusal = refusalOf(factsOf(request), names);
  if (refusal) throw new HttpError(refusal.status, { code: 'refused', message: refusal.message });
  if (!isApiPath(path)) return answerStatic(request, response, { manifest, path });

  if (!isAuthorized(request.headers.authorization)) {
    const message = 'This page is not connected to Rebound. Open Rebound from its start command.';
    throw new HttpError(401, { code: 'unavailable', message }, { 'WWW-Authenticate': 'Bearer' });
  }
  const [, root, name, ...rest] = path.split('/');
  if (rest.length > 0) throw notFound();
  if (root === 'rpc' && name) {
    return answerCall(request, response, { core, name, limitBytes: limits.jsonBytes });
  }
  if (root === 'files' && name) return answerDownload(request, response, { files: core.files, fileId: name });
  if (path === '/files') {
    return answerUpload(request, response, { files: core.files, limitBytes: limits.fileBytes });
  }
  if (path === '/events') return events.answer(request, response);
  throw notFound();
}

function isApiPath(path: string): boolean {
  return /^\/(?:rpc|events|files)(?:\/|$)/.test(path);
}

function unexpected(): HttpError {
  return new HttpError(500, { code: 'internal', message: 'Something went wrong in Rebound. Try it again.' });
}

function createLimitedServer(limits: HostLimits): Server {
  const server = createServer({
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    connectionsCheckingInterval: limits.checkMs,
    // A missing Host is the guard's to refuse, with its headers.
    requireHostHeader: false,
  });
  server.maxConnections = limits.sockets;
  return server;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function closeServer(server: Server, events: EventStreams): Promise<void> {
  return new Promise((resolve) => {
    events.close();
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
