import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '#core/core.ts';
import { methodNotAllowed } from './http-error.ts';

/** A page that has not read this much is asleep or gone. It reconnects and reads afresh. */
const unreadLimitBytes = 1_000_000;

export type EventStreams = {
  /** Answers `GET /events`: server-sent events until either side ends. */
  answer: (request: IncomingMessage, response: ServerResponse) => void;
  /** Ends all streams. */
  close: () => void;
};

/** Joins the core's events to every open `/events` answer. `heartbeatMs` keeps dead connections from lingering. */
export function openEventStreams(core: Core, heartbeatMs: number): EventStreams {
  const streams = new Set<ServerResponse>();
  const send = (text: string): void => {
    for (const stream of streams) {
      if (stream.writableLength > unreadLimitBytes) stream.destroy();
      else stream.write(text);
    }
  };
  const stopListening = core.onEvent((event) => send(`data: ${JSON.stringify(event)}\n\n`));
  const heartbeat = setInterval(() => send(': still here\n\n'), heartbeatMs);
  heartbeat.unref();

  return {
    answer(request, response) {
      if (request.method !== 'GET') throw methodNotAllowed('GET');
      response.writeHead(200, {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store',
      });
      // A first comment, so that the page knows at once that it is connected.
      response.write(': connected\n\n');
      streams.add(response);
      response.once('close', () => streams.delete(response));
    },
    close() {
      clearInterval(heartbeat);
      stopListening();
      for (const stream of streams) stream.end();
    },
  };
}
