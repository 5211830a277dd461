import { fetchFile } from './client.ts';

/** Saves bytes where the user's downloads go. */
export function saveFile(content: Blob, fileName: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser reads the address after this task; revoking it at once would cancel the download.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Saves a file that the host has prepared where the user's downloads go. Rejects with `AppError`. */
export async function downloadFile(fileId: string, fileName: string): Promise<void> {
  saveFile(await fetchFile(fileId), fileName);
}
