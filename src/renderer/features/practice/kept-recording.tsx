import { Download, Play, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { extensionOfRecording, hasPicture } from '#shared/domain/learning/recording-types.ts';
import type { Practice, Recording } from '#shared/practices.ts';
import { client, fetchFile } from '#renderer/api/client.ts';
import { useMasked } from '#renderer/api/privacy-mask.ts';
import { saveFile } from '#renderer/api/save-file.ts';
import { useStep } from '#renderer/app/undo.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { showProblem } from '#renderer/ui/toast.tsx';
import { dayOf, formatBytes, formatDay } from '#renderer/words/format.ts';
import { practiceWords, recordingWords } from '#renderer/words/words.ts';
import { RecordingPlayer } from './recording-player.tsx';

const words = recordingWords.kept;

type KeptRecordingProps = {
  readonly practice: Pick<Practice, 'id' | 'kind' | 'startedAt'>;
  readonly recording: Recording;
};

/** The bytes of a kept recording, fetched anew each time: they may be large, and are looked at rarely. */
async function fetchRecording(id: string): Promise<Blob> {
  const { fileId, mime } = await client('practices.prepareRecording', { id });
  const bytes = await fetchFile(fileId);
  return bytes.slice(0, bytes.size, mime);
}

/** The recording of one time of practising: heard again, saved, deleted. */
export function KeptRecording({ practice, recording }: KeptRecordingProps): ReactElement {
  const step = useStep();
  const isMasked = useMasked();
  const player = usePlayer(practice.id);
  const { id, kind, startedAt } = practice;
  const day = dayOf(new Date(startedAt));
  const what = `${practiceWords.kinds[kind]}, ${formatDay(day)}`;
  const canShow = hasPicture(recording.mime);

  async function save(): Promise<void> {
    try {
      const extension = extensionOfRecording(recording.mime);
      saveFile(await fetchRecording(id), words.fileName(practiceWords.kinds[kind], day, extension));
    } catch (error) {
      showProblem(error);
    }
  }

  if (isMasked) return <p className="text-12 text-muted">{words.masked}</p>;
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-1">
        {recording.isMissing ? (
          <span className="text-12 text-amber">{words.missing}</span>
        ) : (
          <>
            <Button
              size="small"
              icon={<Play size={12} aria-hidden />}
              aria-label={canShow ? words.watchOf(what) : words.listenTo(what)}
              aria-expanded={player.address !== null}
              onClick={player.toggle}
            >
              {canShow ? words.watch : words.listen}
            </Button>
            <span className="tabular px-1 text-12 text-faint">{formatBytes(recording.sizeBytes)}</span>
            <IconButton
              size="small"
              label={words.save(what)}
              icon={<Download size={14} aria-hidden />}
              onClick={() => void save()}
            />
          </>
        )}
        <IconButton
          size="small"
          label={words.delete(what)}
          icon={<Trash2 size={14} aria-hidden />}
          onClick={() =>
            void step(
              'practices.removeRecording',
              { id },
              { title: words.deleted, description: words.deletedHint },
            )
          }
        />
      </div>
      {player.isFetching ? (
        <p role="status" className="text-12 text-muted">
          {words.fetching}
        </p>
      ) : null}
      {player.address === null ? null : (
        <RecordingPlayer
          address={player.address}
          mime={recording.mime}
          label={words.player(what)}
          startsItself
        />
      )}
    </div>
  );
}

type Player = {
  readonly address: string | null;
  readonly isFetching: boolean;
  readonly toggle: () => void;
};

/** From where the recording is played while it is open. */
function usePlayer(id: string): Player {
  const [address, setAddress] = useState<string | null>(null);
  const [isFetching, setFetching] = useState(false);
  const isThere = useRef(true);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);
  useEffect(
    () => () => {
      if (address !== null) URL.revokeObjectURL(address);
    },
    [address],
  );

  async function open(): Promise<void> {
    setFetching(true);
    try {
      const bytes = await fetchRecording(id);
      // Nobody would let go of its address any more.
      if (isThere.current) setAddress(URL.createObjectURL(bytes));
    } catch (error) {
      showProblem(error);
    } finally {
      setFetching(false);
    }
  }

  function toggle(): void {
    if (address !== null) setAddress(null);
    else if (!isFetching) void open();
  }

  return { address, isFetching, toggle };
}
