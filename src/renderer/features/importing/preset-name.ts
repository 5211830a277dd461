const names: Readonly<Record<string, string>> = {
  'linkedin-job-applications': 'LinkedIn, Job Applications',
  'own-sheet': 'your own sheet',
};

/** The name of what a preset recognises, for its key; an unknown key is shown as it is. */
export function presetName(key: string): string {
  return names[key] ?? key.replaceAll('-', ' ');
}
