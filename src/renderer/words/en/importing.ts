import { plural } from '#renderer/words/plural.ts';
import { actions, delimiterNames, encodingNames, endings, fields, presets } from './import-names.ts';
import { importPeopleWords, people } from './import-people.ts';

function rows(count: number, shown: string): string {
  return `${shown} ${plural('en', count, { one: 'row', other: 'rows' })}`;
}

function applications(count: number, shown: string): string {
  return `${shown} ${plural('en', count, { one: 'application', other: 'applications' })}`;
}

type Counted = { readonly count: number; readonly shown: string };

export const importWords = {
  title: 'Import',
  presets,
  steps: {
    file: 'File',
    reading: 'How it was read',
    columns: 'Columns',
    statuses: 'Statuses',
    check: 'Check',
    report: 'Report',
  },
  stepsLabel: 'Steps of the import',
  rows,
  applications,
  back: 'Back',
  next: 'Next',
  startOver: 'Start over',
  left: (name: string) => `Left ${name}`,
  nothingWritten: 'Nothing is written until you press Import.',
  writtenNow: 'Nothing is written yet. Import writes all of it in one step, and you can undo it.',

  file: {
    heading: 'Bring what you have',
    intro:
      'A spreadsheet you kept, or the export of another tool. You see what will happen to every row first.',
    dropNow: 'Let go to read this file',
    choose: 'Choose a file',
    accepted:
      'Or drop one anywhere. CSV, Excel (.xlsx), OpenDocument (.ods), ZIP of a LinkedIn archive, JSON, Markdown or text, up to 50 MB and 200,000 rows.',
    reading: (name: string) => `Reading ${name}`,
    pasteHeading: 'Or paste it',
    pasteLabel: 'Pasted table or text',
    pasteHint: 'Ctrl V works anywhere on this page.',
    pastePlaceholder: 'Cells of a spreadsheet, a Markdown table, or your jobs from Indeed',
    pasteRead: 'Read this text',
    pasted: (day: string) => `Pasted text, ${day}`,
    sampleLabel: 'What a sheet may look like',
    sampleNote: 'Any order, any language, any name of a column. You match them in the next steps.',
    sampleDownload: 'Download a sample file',
    sampleFileName: 'Rebound sample sheet.csv',
    sample: [
      ['Company', 'Role', 'Applied', 'Status'],
      ['Nordlicht AG', 'Data analyst', '03.02.2026', 'Absage'],
      ['Harbour Labs', 'Product engineer', '2026-02-11', 'Phone screen'],
      ['Acme', 'Platform engineer', '2/14/2026', 'Applied'],
    ],
    hintsHeading: 'How to get it out of …',
    hints: [
      {
        title: 'Excel, Google Sheets, Numbers',
        steps: [
          'Excel: choose the .xlsx file as it is. If it has several sheets, you choose one next.',
          'Google Sheets: File, Download, Microsoft Excel or CSV. Or copy the cells and paste them here.',
          'Numbers: File, Export To, Excel or CSV.',
        ],
      },
      {
        title: 'LinkedIn',
        steps: [
          'On LinkedIn: Settings, Data privacy, Get a copy of your data.',
          'Ask for the whole archive. It comes by email, within a day.',
          'Choose the ZIP file as it is. It holds applications, saved jobs and connections.',
        ],
      },
      {
        title: 'Huntr',
        steps: ['In Huntr: Settings, Download my data, or the export of one board.', 'Choose the CSV file.'],
      },
      {
        title: 'Teal',
        steps: ['In the Job Tracker: the menu, Export.', 'Choose the CSV file.'],
      },
      {
        title: 'Simplify',
        steps: ['In the Job Tracker: Export.', 'Choose the CSV file.'],
      },
      {
        title: 'Notion',
        steps: [
          'Open the table as a page: the menu with three dots, Export, Markdown & CSV.',
          'Choose the CSV file, or the ZIP as it is.',
        ],
      },
      {
        title: 'Indeed',
        steps: [
          'On Indeed: My jobs, Applied. Scroll to the end of the list.',
          'Select the list, copy it, and paste it here.',
        ],
      },
    ],
    refusedTitle: (name: string) => `${name} was not read`,
    unreadableHint: 'Nothing was changed.',
    refusals: {
      empty: 'The file is empty: it holds no bytes at all. Check that it was saved, then choose it again.',
      'too-big': 'The file is larger than 50 MB. Split it, or leave out columns you do not need.',
      archive: 'Archives of this kind cannot be read. Unpack it and choose the file inside, or a ZIP.',
      spreadsheet:
        'Spreadsheets in this format cannot be read. Save it as Excel workbook (.xlsx) or CSV and choose that file.',
      'picture-or-document':
        'This is a picture or a document, not a table. Choose a spreadsheet, a CSV or a text file.',
    },
    goOn: (name: string) => `Go on with ${name}`,
  },

  reading: {
    heading: 'How the file was read',
    intro: 'If names look broken or everything stands in one column, change it here.',
    preset: (name: string) => `Recognised: ${name}`,
    noPreset: 'Not from a tool Rebound knows. That is fine.',
    formats: {
      delimited: 'Table as text',
      workbook: 'Excel workbook',
      archive: 'ZIP archive',
      json: 'JSON',
      markdown: 'Markdown table',
      'job-list': 'Pasted list of jobs',
      vcard: 'Contact cards (vCard)',
    },
    sheets: 'Sheet',
    files: 'File in the archive',
    partUnknown: 'Not recognised',
    partOwn: 'Looks like a sheet of applications',
    shape: 'How it tells where each application stands',
    shapes: {
      'single-status': {
        name: 'One column',
        note: 'A row is an application; one column says where it stands.',
        example: [
          ['Acme', 'Engineer', 'Interview'],
          ['Beta', 'Baker', 'Rejected'],
        ],
      },
      'stage-columns': {
        name: 'A column for each stage',
        note: 'Marks or dates say which stages were reached.',
        example: [
          ['', 'Screening', 'Interview'],
          ['Acme', 'x', '12 Mar'],
        ],
      },
      'edge-list': {
        name: 'A row for each step',
        note: 'From one status to the next; a blank company goes on with the one above.',
        example: [
          ['Acme', 'Applied', 'Interview'],
          ['', 'Interview', 'Offer'],
        ],
      },
    },
    encoding: 'Letters (encoding)',
    delimiter: 'Between cells',
    header: 'Row with the names of the columns',
    encodingNames,
    delimiterNames,
    detected: (name: string) => `${name} (found)`,
    headerAt: (line: string) => `Line ${line}`,
    noHeader: 'There is none',
    headHeading: 'The first rows, as they stand',
    headHint: 'Choose the row that holds the names of the columns.',
    takeAsHeader: (line: string) => `Take line ${line} as the names of the columns`,
    line: 'Line',
    column: (number: string) => `Column ${number}`,
    summary: (rowCount: string, columns: string) => `${rowCount}, ${columns}`,
    columns: (count: number, shown: string) =>
      `${shown} ${plural('en', count, { one: 'column', other: 'columns' })}`,
    repairs: (count: number, shown: string) =>
      `${shown} ${plural('en', count, { one: 'line', other: 'lines' })} had to be repaired`,
    repair: (line: string, message: string) => `Line ${line}: ${message}`,
    asFound: 'Read it as it was found',
    noRows: 'No rows were found under this header. Choose another row, or another file.',
    lessDecided: 'Columns, corrections and choices made before belong to the other reading and were dropped.',
  },

  people: importPeopleWords,

  columns: {
    heading: 'What each column holds',
    intro: 'Columns that are not imported stay with the application as its original row.',
    introRemembered:
      'The columns marked “as last time” are as you chose them for a file with the same names. Those that are not imported stay with the application as its original row.',
    asLastTime: 'as last time',
    table: 'Columns of the file',
    column: 'Column',
    samples: 'Examples',
    field: 'Holds',
    fieldOf: (column: string) => `What column ${column} holds`,
    unnamed: 'no name',
    fields,
    groups: {
      application: 'Application',
      dates: 'Dates',
      stages: 'Status and stages',
      pay: 'Pay',
      contact: 'Contact',
      other: 'Other',
    },
    readAs: (days: string) => `Read as ${days}`,
    noDates: (count: number, shown: string, example: string) =>
      `${shown} ${plural('en', count, { one: 'cell is', other: 'cells are' })} no date, such as “${example}”`,
    noStep: 'Choose the column that says which status each step led to.',
    takenBy: (column: string) => `now column ${column}`,
    taken: (field: string, from: string) => `${field} was taken from column ${from}`,
    order: 'Dates',
    orderOf: (column: string) => `Order of day and month in column ${column}`,
    askOrder: (sample: string) => `${sample} is:`,
    askOrderPlain: 'Which comes first in these dates?',
    orders: { dmy: 'Day first', mdy: 'Month first', ymd: 'Year first' },
    year: 'Year of dates that name none',
    yearHint: 'The file is from this year.',
    nothingNamed: 'Choose the column that names the company, or at least the role or the posting address.',
    twice: (field: string, columns: string) => `${field} stands on columns ${columns}. Keep one of them.`,
    orderMissing: (column: string) => `Say how the dates in column ${column} are written.`,
    noDayApplied: (count: number, columns: string) =>
      `No column holds the day you applied, but ${plural('en', count, { one: `column ${columns} looks`, other: `columns ${columns} look` })} like dates. If it is that day, choose “${fields.appliedOn}” there.`,
    allEmpty: 'empty',
  },

  statuses: {
    heading: 'What each status means',
    intro: 'Your words, translated once. Rebound remembers them for the next file.',
    introWithBlank:
      'Your words, translated once. Rebound remembers them for the next file, except what a blank one means: that differs from sheet to sheet.',
    none: 'No column holds a status, so every row counts as applied. Choose one under Columns if there is one.',
    table: 'Statuses of the file',
    status: 'Status',
    count: 'Rows',
    meaning: 'Means',
    where: 'Ended at',
    meaningOf: (status: string) => `What “${status}” means`,
    whereOf: (status: string) => `Where “${status}” ended`,
    blank: 'blank',
    knownFrom: 'Known from',
    remembered: 'from an earlier file',
    yours: 'your answer',
    unknown: 'please say',
    leaveOut: 'Leave these rows out',
    rest: (count: number, shown: string) =>
      plural('en', count, { one: 'The one without an answer', other: `All ${shown} without an answer` }),
    restChoose: 'mean …',
    open: (phase: string) => `Open: ${phase}`,
    ended: (ending: string) => `Ended: ${ending}`,
    endings,
    endedAt: {
      unknown: 'not known',
      saved: 'before applying',
      applied: 'after applying',
      screening: 'screening',
      assessment: 'assessment',
      interview: 'interview',
      final: 'final round',
      offer: 'offer',
    },
    todo: (count: number) =>
      `${count} ${plural('en', count, { one: 'status waits', other: 'statuses wait' })} for your answer`,
    allSaid: 'Every status has a meaning.',
  },

  check: {
    heading: 'What will happen to every row',
    search: 'Search the rows',
    select: (line: string) => `Select line ${line}`,
    selected: (count: number, shown: string) => `${rows(count, shown)} selected`,
    selectShown: (shown: string) => `Select all ${shown}`,
    clearSelection: 'Clear the selection',
    together: 'For all selected rows',
    adds: (fields: string) => `Adds ${fields}`,
    planning: 'Checking every row',
    planningStopped: 'Stopped before every row was checked. Nothing was written.',
    intro: 'Choose a marked cell to correct it. Duplicates can be merged, kept or left out one by one.',
    actions,
    counts: {
      create: 'new',
      update: 'updated',
      duplicate: 'already in this file or here',
      join: 'joined to a row above',
      skip: 'left out',
    },
    sum: (rowCount: string) => `together ${rowCount} of the file`,
    all: 'All',
    problems: 'With problems',
    filter: 'Show rows',
    grid: 'Rows of the file',
    line: 'Line',
    action: 'What happens',
    why: 'Why',
    choice: 'Your choice',
    choiceOf: (line: string) => `What to do with line ${line}`,
    choices: {
      automatic: 'As proposed',
      import: 'Import',
      merge: 'Merge',
      'keep-both': 'Keep both',
      skip: 'Leave out',
      without: 'Import without it',
    },
    withoutShort: 'Without it',
    unreadable: (count: number, shown: string) =>
      `${applications(count, shown)} ${plural('en', count, { one: 'is', other: 'are' })} left out only because a cell cannot be read. Without it ${plural('en', count, { one: 'it comes', other: 'they come' })} in, and what the cell says goes to the notes.`,
    importWithout: (count: number) =>
      plural('en', count, { one: 'Import it without the cell', other: 'Import them without it' }),
    takenWithout: (count: number, shown: string) =>
      `${applications(count, shown)} ${plural('en', count, { one: 'comes', other: 'come' })} in without the unreadable cell`,
    noneWithout: 'None of these rows is left out because of a cell that cannot be read.',
    duplicateOf: (title: string, company: string) => `${title} at ${company}`,
    edit: (column: string, line: string) => `Correct ${column} in line ${line}`,
    edited: 'corrected by you',
    takeBack: (column: string, line: string) => `Take back the correction of ${column} in line ${line}`,
    problem: (message: string) => `Problem: ${message}`,
    empty: 'empty',
    rowLoading: 'Reading',
    noRows: 'No rows like this.',
    gridHint: 'Arrow keys move, Enter corrects a cell.',
    nothingToDo: ({ duplicates, skipped }: { readonly duplicates: number; readonly skipped: number }) => {
      if (skipped === 0) return 'Every row is here already. Importing changes nothing.';
      const leftOut = `${skipped} ${plural('en', skipped, { one: 'is', other: 'are' })} left out`;
      return duplicates === 0
        ? `Nothing new: ${leftOut}.`
        : `Nothing new: ${duplicates} ${plural('en', duplicates, { one: 'is', other: 'are' })} here already, ${leftOut}.`;
    },
    import: (count: number, shown: string) =>
      `Import ${shown} ${plural('en', count, { one: 'row', other: 'rows' })}`,
    cancelled: 'Stopped. Nothing was written.',
    failed: 'The import did not happen. Nothing was written.',
    writing: 'Importing',
    cancelling: 'Stopping',
    correctionShown: (count: number, shown: string) =>
      `${shown} ${plural('en', count, { one: 'correction', other: 'corrections' })} of yours`,
  },

  report: {
    heading: 'Imported',
    headingNothing: 'Nothing changed',
    nothing: 'Every row of this file was here already.',
    summary: (name: string) => `From ${name}`,
    counts: {
      create: 'new',
      update: 'updated',
      duplicate: 'already in this file or here',
      join: 'joined to a row above',
      skip: 'left out',
    },
    leftOutKinds: (left: Counted, other: Counted) => {
      const none = `${other.shown} ${plural('en', other.count, { one: 'is no application: a blank row, a title or a total', other: 'are no applications: blank rows, titles or totals' })}`;
      if (left.count === 0) return `Of the rows left out, ${none}.`;
      return `Of the rows left out, ${left.shown} ${plural('en', left.count, { one: 'is an application', other: 'are applications' })}; ${none}.`;
    },
    skipped: (count: number, shown: string) => `Download the ${rows(count, shown)} left out`,
    skippedFileName: (name: string) => `${name.replace(/\.[^.]*$/, '')} - left out.csv`,
    remarks: (count: number, shown: string) =>
      `${shown} ${plural('en', count, { one: 'remark', other: 'remarks' })} on rows that were imported`,
    moreInFile: 'In the same file',
    importNext: 'Import it next',
    importNextOf: (name: string) => `Import it next: ${name}`,
    board: 'See them on the board',
    another: 'Import another file',
    undo: 'Undo import',
  },

  past: {
    heading: 'Past imports',
    none: 'Nothing imported yet.',
    undo: 'Undo',
    undoOf: (name: string) => `Undo the import of ${name}`,
    undone: (when: string) => `undone ${when}`,
    counts: (created: string, updated: string, duplicates: string, joined: string | null, skipped: string) =>
      `${created} new, ${updated} updated, ${duplicates} already here, ${joined === null ? '' : `${joined} joined, `}${skipped} left out`,
    skippedOf: (name: string) => `Download the rows left out of ${name}`,
    taken: {
      applications: (count: number, shown: string) => `Undone: ${applications(count, shown)} taken back`,
      people: (count: number, shown: string) => `Undone: ${people(count, shown)} taken back`,
    },
    kept: (count: number, shown: string) =>
      `${applications(count, shown)} ${plural('en', count, { one: 'was', other: 'were' })} changed since the import, so ${plural('en', count, { one: 'it was', other: 'they were' })} left as you made ${plural('en', count, { one: 'it', other: 'them' })}.`,
    takenBack: {
      applications: (count: number, shown: string) => `${applications(count, shown)} taken back.`,
      people: (count: number, shown: string) => `${people(count, shown)} taken back.`,
    },
    keptPeople: (count: number, shown: string) =>
      `${people(count, shown)} ${plural('en', count, { one: 'was', other: 'were' })} changed since the import or ${plural('en', count, { one: 'has', other: 'have' })} to do with an application by now, and stayed.`,
    failed: 'The past imports could not be read',
  },
} as const;
