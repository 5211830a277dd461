import { plural } from '#renderer/words/plural.ts';

function records(count: number, shown: string): string {
  return `${shown} ${plural('en', count, { one: 'record', other: 'records' })}`;
}

export const everythingWords = {
  title: 'An export of everything',
  from: (when: string, version: string) => `Made ${when}, database version ${version}`,
  hint: 'What is here already stays as it is; what is not is added, in one step that you can undo.',
  nothingNew: 'There is nothing to add: its records are here already.',
  profileKept: 'What you look for stays as it is here; the file says it otherwise.',
  tooNew: 'A newer Rebound wrote it. Update Rebound, then import it.',
  kind: 'Kind',
  inFile: 'In the file',
  notHere: 'Not here yet',
  others: 'Other records',
  files: 'Bytes of files',
  kinds: {
    application: 'Applications',
    company: 'Companies',
    person: 'People',
    stageEvent: 'Steps',
    interaction: 'Contacts',
    interview: 'Interviews',
    outcome: 'Outcomes',
    offer: 'Offers',
    attachment: 'Files',
    tag: 'Tags',
    resume: 'CV versions',
    savedView: 'Saved views',
    stage: 'Stages',
    reason: 'Reasons',
    profile: 'What I look for',
    profileSkill: 'What I can do',
    skill: 'List of skills',
    requirement: 'Requirements',
    task: 'Tasks',
    selfReview: 'Looking back',
    question: 'Questions',
  },
  import: (count: number, shown: string) => `Add ${records(count, shown)}`,
  writing: 'Adding, records',
  added: (count: number, shown: string) => `Added ${records(count, shown)}`,
  report: {
    title: 'Imported',
    added: 'Added',
    present: 'Here already',
    leftOut: 'Left out',
    sum: (rows: string) => `Together ${rows}: all records of the file.`,
    missingFiles: (count: number, shown: string) =>
      `Among those left out: ${shown} attached ${plural('en', count, { one: 'file', other: 'files' })} whose bytes did not come with it.`,
    board: 'Open the pipeline',
  },
};
