/** What a recording of practice may be kept as: what browsers record by themselves, sound or sound and picture. */
export const recordingTypes = ['audio/webm', 'video/webm', 'audio/mp4', 'video/mp4'] as const;
export type RecordingType = (typeof recordingTypes)[number];

/** Names come from exports too, which may say anything. */
export function extensionOfRecording(mime: string): string {
  if (mime === 'audio/mp4') return '.m4a';
  return mime === 'video/mp4' ? '.mp4' : '.webm';
}

export function hasPicture(mime: string): boolean {
  return mime.startsWith('video/');
}
