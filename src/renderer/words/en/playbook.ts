export const playbookWords = {
  title: 'Playbook',
  sections: 'Sections of the Playbook',
  templates: 'Templates',
};
