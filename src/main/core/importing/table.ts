/** One record of a file. `line` says where it stands, from 1: its line in a text, its row in a workbook. */
export type TableRow = { line: number; cells: string[] };

/** What had to be put right while reading, and where. */
export type Repair = { line: number; message: string };
