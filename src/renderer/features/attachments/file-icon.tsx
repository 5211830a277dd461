import { File, FileArchive, FileImage, FileSpreadsheet, FileText, Mail } from 'lucide-react';
import type { ReactElement } from 'react';
import { extensionOf } from '#shared/domain/file-name.ts';

const props = { size: 16, 'aria-hidden': true, className: 'shrink-0 text-muted' } as const;
const kinds = {
  text: <FileText {...props} />,
  image: <FileImage {...props} />,
  sheet: <FileSpreadsheet {...props} />,
  archive: <FileArchive {...props} />,
  mail: <Mail {...props} />,
  other: <File {...props} />,
} as const satisfies Readonly<Record<string, ReactElement>>;
type Kind = keyof typeof kinds;

const extensions: Readonly<Partial<Record<Kind, string>>> = {
  text: '.pdf .txt .md .doc .docx .odt .rtf .pages .html .htm .tex .ppt .pptx .odp',
  image: '.png .jpg .jpeg .gif .webp .avif .heic .svg .bmp .tif .tiff',
  sheet: '.csv .tsv .xls .xlsx .ods .numbers',
  archive: '.zip .gz .7z .rar .tar',
  mail: '.eml .msg .mbox',
};

const kindOfExtension: ReadonlyMap<string, Kind> = new Map(
  Object.entries(extensions).flatMap(([kind, list]) =>
    list.split(' ').map((extension) => [extension, kind as Kind] as const),
  ),
);

function kindOf(name: string, mime: string): Kind {
  const known = kindOfExtension.get(extensionOf(name));
  if (known !== undefined) return known;
  return mime.startsWith('image/') ? 'image' : mime.startsWith('text/') ? 'text' : 'other';
}

/** What kind of file it is, at a glance. */
export function FileIcon({ name, mime }: { readonly name: string; readonly mime: string }): ReactElement {
  return kinds[kindOf(name, mime)];
}
