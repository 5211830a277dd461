// The one place that chooses the language: another one is a folder beside `en` with the same files.
export { apiWords } from './en/api.ts';
export { applicationWords } from './en/application.ts';
export { attachmentWords } from './en/attachments.ts';
export { boardWords } from './en/board.ts';
export { historyWords } from './en/history.ts';
export { contactWords } from './en/contact.ts';
export { importWords } from './en/importing.ts';
export { insightsWords } from './en/insights.ts';
export { outcomeWords } from './en/outcome.ts';
export { peopleWords } from './en/people.ts';
export { resumeWords } from './en/resumes.ts';
export { settingsWords } from './en/settings.ts';
export { shellWords } from './en/shell.ts';
export { shortcutWords } from './en/shortcuts.ts';
export { reasonWords } from './en/reasons.ts';
export { stageWords } from './en/stages.ts';
export { uiWords } from './en/ui.ts';
