import type { ReactElement } from 'react';
import type { Application } from '#shared/applications.ts';
import { ContactList } from '#renderer/features/interactions/contact-list.tsx';

/** Who is on the other side, and what was said between us. */
export function PeopleTab({ application }: { readonly application: Application }): ReactElement {
  return (
    <div className="flex flex-col gap-5 py-4">
      <ContactList applicationId={application.id} />
    </div>
  );
}
