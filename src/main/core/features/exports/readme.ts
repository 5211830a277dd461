export type ReadmeFacts = {
  readonly exportedAt: string;
  readonly version: string;
  readonly schemaVersion: number;
  readonly missingFiles: readonly string[];
  readonly leftOutFiles: readonly string[];
};

/** The page that says what is what, for whoever opens the archive in ten years. */
export function writeReadme({
  exportedAt,
  version,
  schemaVersion,
  missingFiles,
  leftOutFiles,
}: ReadmeFacts): string {
  const lines = [
    'Everything from Rebound',
    '=======================',
    '',
    `Exported ${exportedAt} by Rebound ${version} (database version ${schemaVersion}).`,
    '',
    'tables/       One CSV file for each table: UTF-8, comma, the first line names the columns. They open in any',
    '              spreadsheet program. A cell that is empty without quotes holds nothing.',
    'rebound.json  The same tables in one JSON file, for programs. "files" there says where each file stands.',
    'history.json  Every step that was taken, and each row before and after it.',
    'files/        The attached files, in a folder for each application, company or person, and the recordings of your',
    '              practice. In tables/attachment.csv and tables/practice.csv, "path" says where each one stands.',
    '',
    'Days are written YYYY-MM-DD, moments in UTC. Columns whose name ends in "Id" hold the id of a row in another table.',
    '',
    'In the CSV files a line of a cell that a spreadsheet program would run as a formula begins with an apostrophe',
    "('). A line that had apostrophes before such a sign has one more. The JSON files have every text as it is.",
  ];
  if (missingFiles.length > 0) {
    lines.push(
      '',
      'These files are not here, because their bytes were no longer in the data folder:',
      ...missingFiles.map((name) => `- ${name}`),
    );
  }
  if (leftOutFiles.length > 0) {
    lines.push(
      '',
      'These recordings are left out, as you chose:',
      ...leftOutFiles.map((name) => `- ${name}`),
    );
  }
  return `${lines.join('\r\n')}\r\n`;
}
