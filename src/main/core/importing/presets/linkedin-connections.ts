import { definePreset } from './preset.ts';

/** `Connections.csv` of a LinkedIn archive, below a few lines of explanation: people, not applications. */
export const linkedinConnections = definePreset({
  key: 'linkedin-connections',
  subject: 'people',
  columns: {
    'First Name': null,
    'Last Name': null,
    URL: 'url',
    'Email Address': 'contactEmail',
    Company: 'company',
    Position: 'title',
    'Connected On': null,
  },
  knownBy: ['First Name', 'Last Name', 'URL', 'Company', 'Position', 'Connected On'],
});
