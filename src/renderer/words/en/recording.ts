/** What stands in the way of recording. */
export type RecordingProblem =
  'refused' | 'refusedBySystem' | 'noMicrophone' | 'noCamera' | 'busy' | 'unsupported' | 'nothing' | 'failed';

export const recordingWords = {
  title: 'Recording',
  sound: 'Record sound',
  soundAndPicture: 'Record sound and picture',
  hint: 'If you like. It stays on this computer, and takes up to an hour.',
  asking: 'Your permission is being asked for.',
  cancel: 'Cancel',
  recording: 'Recording',
  elapsed: 'Recorded so far',
  stop: 'Stop',
  stopped: 'Recorded',
  preview: 'What the camera sees',
  made: (length: string, size: string) => `${length} recorded, ${size}. Kept together with this practice.`,
  ended: {
    stopped: null,
    left: 'It stopped when this screen was left or changed. What was recorded until then is here.',
    limit: 'It stopped by itself at an hour or 100 MB. All until then is here.',
    device:
      'It stopped because the microphone or the camera went away. What was recorded until then is here.',
  },
  player: (length: string) => `Your recording, ${length}`,
  throwAway: 'Throw away',
  thrownAway: 'Recording thrown away',
  inTheWay: 'There is another recording here by now',
  inTheWayDetail: 'Keep that one or throw it away; then this one can come back.',
  problems: {
    refused:
      'Rebound may not use the microphone or the camera here. Your browser shows beside the address how to allow it; then try again.',
    refusedBySystem:
      'Rebound may not use the microphone or the camera. Allow it in the privacy settings of your system, then try again.',
    noMicrophone: 'No microphone was found. Connect one, then try again.',
    noCamera: 'No camera or no microphone was found. Connect one, or record the sound alone.',
    busy: 'The microphone or the camera could not be opened. Another program may be using it: close that one, then try again.',
    unsupported:
      'This browser can’t record. Another one can: Chrome, Edge, Firefox or Safari of the last years.',
    nothing: 'Nothing was recorded. Try again.',
    failed: 'The recording could not be started. Try again.',
  } satisfies Readonly<Record<RecordingProblem, string>>,
  keeping: 'Keeping',
  kept: {
    listen: 'Listen',
    watch: 'Watch',
    listenTo: (what: string) => `Listen: ${what}`,
    watchOf: (what: string) => `Watch: ${what}`,
    player: (what: string) => `Recording: ${what}`,
    fetching: 'The recording is fetched.',
    save: (what: string) => `Save a copy: ${what}`,
    fileName: (what: string, day: string, extension: string) => `${what} ${day}${extension}`,
    delete: (what: string) => `Delete the recording: ${what}`,
    deleted: 'Recording deleted',
    /** The history never lets go of anything by itself. */
    deletedHint:
      'Undo brings it back. For that its file stays on this computer, until you erase everything or the person it was with.',
    missing: 'The recording is no longer in the data folder.',
    masked: 'With a recording, hidden by the privacy mask.',
    unplayable: 'This can’t be played here. Save a copy and open it with another program.',
  },
} as const;
