import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { AppError } from '#shared/rpc/reply.ts';
import { isCancelled } from './cancel-flags.ts';
import { createLane } from './lane.ts';
import { systemPorts } from './ports.ts';
import { openTempFiles } from './temp-files.ts';
import type { CallMessage, ToMain, ToWorker, WorkerStart } from './worker-messages.ts';

/** One half of the core in a thread of its own. Calls arrive one by one and are answered in order. */
function serve(): void {
  if (isMainThread || !parentPort) throw new AppError('internal', 'The worker runs in a thread only.');
  const port = parentPort;
  const start = workerData as WorkerStart;
  const send = (message: ToMain) => port.postMessage(message);
  const lane = createLane({
    role: start.role,
    dataFolder: start.about.dataFolder,
    files: openTempFiles(start.about.dataFolder, { fresh: false }),
    about: start.about,
    ports: systemPorts,
    emit: (event) => send({ type: 'event', event }),
    isCancelled: (callNumber) => isCancelled(start.cancelled, callNumber),
    logError: (error) =>
      send({ type: 'error', text: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    checksOutput: start.checksOutput,
  });

  async function answerCall({ id, name, input, callNumber }: CallMessage): Promise<void> {
    send({ type: 'answer', id, reply: await lane.dispatch(name, input, callNumber) });
  }

  port.on('message', (message: ToWorker) => {
    switch (message.type) {
      case 'call':
        void answerCall(message);
        return;
      case 'open':
        lane.open();
        send({ type: 'answer', id: message.id, reply: { ok: true, data: null } });
        return;
      case 'close':
        lane.close();
        send({ type: 'answer', id: message.id, reply: { ok: true, data: null } });
        return;
      default:
        message satisfies never;
    }
  });
}

serve();
