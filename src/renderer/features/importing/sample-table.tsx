import { Download } from 'lucide-react';
import type { ReactElement } from 'react';
import { saveFile } from '#renderer/api/save-file.ts';
import { Button } from '#renderer/ui/button.tsx';
import { importWords } from '#renderer/words/words.ts';
import sampleSheet from './sample-sheet.csv?raw';

const words = importWords.file;

function saveSample(): void {
  // The mark tells spreadsheet programs that this is UTF-8.
  saveFile(new Blob(['\uFEFF', sampleSheet], { type: 'text/csv' }), words.sampleFileName);
}

/** What a sheet may look like: a few rows to see, and a whole file to fill in. */
export function SampleTable(): ReactElement {
  const [header, ...rows] = words.sample;
  return (
    <figure className="rounded-card border border-line bg-surface p-4">
      <figcaption className="mb-2 text-13 font-semibold">{words.sampleLabel}</figcaption>
      <div className="overflow-x-auto">
        <table className="tabular w-full text-12">
          <thead>
            <tr>
              {header.map((cell) => (
                <th
                  key={cell}
                  scope="col"
                  className="border-b border-line-strong py-1 pr-4 text-left font-semibold"
                >
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row[0]}>
                {row.map((cell) => (
                  <td key={cell} className="border-b border-line py-1 pr-4 whitespace-nowrap text-muted">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-2 text-12 text-muted">{words.sampleNote}</p>
      <Button size="small" className="mt-3" icon={<Download size={14} aria-hidden />} onClick={saveSample}>
        {words.sampleDownload}
      </Button>
    </figure>
  );
}
