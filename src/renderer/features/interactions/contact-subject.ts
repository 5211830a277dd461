import type { Input } from '#shared/contract.ts';
import type { ContactSubject } from '#shared/interactions.ts';

/** Whose contacts a list shows. */
export type ContactListProps =
  { readonly applicationId: string } | { readonly personId: string } | { readonly companyId: string };

/** The same as the contract names it. */
export function subjectOf(props: ContactListProps): ContactSubject {
  if ('applicationId' in props) return { kind: 'application', id: props.applicationId };
  return 'personId' in props
    ? { kind: 'person', id: props.personId }
    : { kind: 'company', id: props.companyId };
}

/** What a new contact is linked to. */
export function linkOf({
  kind,
  id,
}: ContactSubject): Pick<Input<'interactions.create'>, 'applicationId' | 'personId' | 'companyId'> {
  if (kind === 'application') return { applicationId: id };
  return kind === 'person' ? { personId: id } : { companyId: id };
}
