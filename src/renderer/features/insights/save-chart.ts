import { csvMark, csvRecord } from '#shared/domain/csv.ts';
import { safeFileName } from '#shared/domain/file-name.ts';
import { saveFile } from '#renderer/api/save-file.ts';
import { writePicture } from '#renderer/ui/picture/draw-picture.ts';
import { paintPicture } from '#renderer/ui/picture/paint-picture.ts';
import { showProblem, showToast } from '#renderer/ui/toast.tsx';
import { partsCellsBySemicolon, today } from '#renderer/words/format.ts';
import { insightsWords } from '#renderer/words/words.ts';
import type { ChartData } from './chart-data.ts';

const words = insightsWords.saving;
export type PictureKind = 'png' | 'svg';

/** Saves a drawn chart where the user's downloads go, and says so. */
export async function savePicture(title: string, kind: PictureKind, picture: SVGElement): Promise<void> {
  try {
    const content =
      kind === 'svg'
        ? new Blob([writePicture(picture)], { type: 'image/svg+xml' })
        : await paintPicture(picture);
    save(title, kind, content);
  } catch (error) {
    showProblem(error);
  }
}

/** Saves the numbers of a chart as a sheet, and says so. */
export function saveNumbers(title: string, { sheet }: ChartData): void {
  const delimiter = partsCellsBySemicolon ? ';' : ',';
  const text = csvMark + sheet.map((record) => csvRecord(record, delimiter)).join('');
  save(title, 'csv', new Blob([text], { type: 'text/csv' }));
}

function save(title: string, kind: PictureKind | 'csv', content: Blob): void {
  const name = safeFileName(words.fileName(title, today(), kind));
  saveFile(content, name);
  showToast({ title: words.saved(name) });
}
