import type { ReactElement } from 'react';
import type { Application } from '#shared/applications.ts';
import { ContactList } from '#renderer/features/interactions/contact-list.tsx';
import { ApplicationPeople } from '#renderer/features/people/application-people.tsx';

/** Who is on the other side, and what was said between us. */
export function PeopleTab({ application }: { readonly application: Application }): ReactElement {
  return (
    <div className="flex flex-col gap-5 py-4">
      <ApplicationPeople application={application} />
      <ContactList applicationId={application.id} />
    </div>
  );
}
