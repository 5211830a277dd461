import { lazy, type ComponentType } from 'react';

/**
 * The sections of the settings, in the order of the list beside them. Each is loaded when it is first shown. A new one
 * is a line here, its component, and `settingsWords.<id>.title`.
 */
export const sections = [
  {
    id: 'stages',
    Section: lazy(async () => ({ default: (await import('./stages-section.tsx')).StagesSection })),
  },
  {
    id: 'reasons',
    Section: lazy(async () => ({ default: (await import('./reasons-section.tsx')).ReasonsSection })),
  },
  {
    id: 'quiet',
    Section: lazy(async () => ({ default: (await import('./quiet-section.tsx')).QuietSection })),
  },
  {
    id: 'reminders',
    Section: lazy(async () => ({ default: (await import('./reminders-section.tsx')).RemindersSection })),
  },
  {
    id: 'letters',
    Section: lazy(async () => ({ default: (await import('./letters-section.tsx')).LettersSettings })),
  },
  {
    id: 'appearance',
    Section: lazy(async () => ({ default: (await import('./appearance-section.tsx')).AppearanceSection })),
  },
  {
    id: 'shortcuts',
    Section: lazy(async () => ({ default: (await import('./shortcuts-section.tsx')).ShortcutsSection })),
  },
  {
    id: 'privacy',
    Section: lazy(async () => ({ default: (await import('./privacy-section.tsx')).PrivacySection })),
  },
  {
    id: 'tags',
    Section: lazy(async () => ({
      default: (await import('#renderer/features/tags/tags-section.tsx')).TagsSection,
    })),
  },
  {
    id: 'data',
    Section: lazy(async () => ({ default: (await import('./data-section.tsx')).DataSection })),
  },
  {
    id: 'backups',
    Section: lazy(async () => ({ default: (await import('./backups-section.tsx')).BackupsSection })),
  },
  {
    id: 'about',
    Section: lazy(async () => ({ default: (await import('./about-section.tsx')).AboutSection })),
  },
] as const satisfies readonly { readonly id: string; readonly Section: ComponentType }[];

export type SectionId = (typeof sections)[number]['id'];

/** The section that an address names: the first one when it names none that there is. */
export function sectionOf(id: string | undefined): (typeof sections)[number] {
  return sections.find((section) => section.id === id) ?? sections[0];
}
