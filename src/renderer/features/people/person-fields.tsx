import { Copy, ExternalLink, Mail } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import type { Input } from '#shared/contract.ts';
import { personRoles } from '#shared/domain/person-roles.ts';
import type { Person } from '#shared/people.ts';
import { AppError } from '#shared/rpc/reply.ts';
import { client } from '#renderer/api/client.ts';
import { useStep } from '#renderer/app/undo.ts';
import { completeAddress } from '#renderer/features/applications/web-address.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { inlineRow, quietControl } from '#renderer/ui/inline-classes.ts';
import { InlineText } from '#renderer/ui/inline-text.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { Select, type SelectOption } from '#renderer/ui/select.tsx';
import { showProblem, showToast } from '#renderer/ui/toast.tsx';
import { peopleWords as words } from '#renderer/words/words.ts';
import { problemsOf, type PersonField } from './person-problems.ts';

type TextField = Exclude<PersonField, 'role'>;

/** Where the full record keeps what a field of the update is called. */
function savedText(person: Person, field: TextField): string {
  return (field === 'company' ? person.companyName : person[field]) ?? '';
}

async function saveField(id: string, field: TextField, text: string): Promise<string | null> {
  const trimmed = field === 'notes' ? text : text.trim();
  const value = trimmed === '' && field !== 'name' ? null : trimmed;
  const input = {
    id,
    [field]: field === 'linkedinUrl' && value !== null ? completeAddress(value) : value,
  } as Input<'people.update'>;
  const problem = Object.values(problemsOf('people.update', input))[0];
  if (problem !== undefined) return problem;
  try {
    await client('people.update', input);
    return null;
  } catch (error) {
    return error instanceof AppError ? error.message : String(error);
  }
}

type FieldLineProps = {
  readonly person: Person;
  readonly field: TextField;
  readonly kind?: 'line' | 'email' | 'url';
  /** What can be done with the value, at the end of the line. */
  readonly action?: ReactNode;
};

function FieldLine({ person, field, kind = 'line', action }: FieldLineProps): ReactElement {
  return (
    <div className="flex items-start gap-1">
      <div className="min-w-0 flex-1">
        <InlineText
          // A draft belongs to one person.
          key={person.id}
          label={words.fields[field]}
          value={savedText(person, field)}
          placeholder={words.fields.none}
          kind={kind}
          onSave={(text) => saveField(person.id, field, text)}
        />
      </div>
      {action ?? null}
    </div>
  );
}

const linkClasses =
  'inline-flex size-8 shrink-0 items-center justify-center rounded-control text-muted hover:bg-hover hover:text-ink';

/** Opens the mail program; the address in a link is escaped, for it is free text. */
export function mailAddressOf(email: string): string {
  return `mailto:${encodeURIComponent(email).replaceAll('%40', '@')}`;
}

export function MailLink({ name, email }: { readonly name: string; readonly email: string }): ReactElement {
  return (
    <a
      href={mailAddressOf(email)}
      aria-label={words.writeMail(name)}
      title={words.writeMail(name)}
      className={linkClasses}
    >
      <Mail size={14} aria-hidden />
    </a>
  );
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    showToast({ title: words.copied });
  } catch (error) {
    showProblem(error);
  }
}

/** A number can't be called from here, so it can be taken along. */
export function CopyPhone({ phone }: { readonly phone: string }): ReactElement {
  return (
    <IconButton
      label={words.copyPhone}
      icon={<Copy size={14} aria-hidden />}
      onClick={() => void copy(phone)}
    />
  );
}

/** What is known of a person, each line edited where it stands. */
export function PersonFields({ person }: { readonly person: Person }): ReactElement {
  const { email, phone, linkedinUrl } = person;
  const isWeb = linkedinUrl !== null && /^https?:\/\//i.test(linkedinUrl);
  return (
    <div className="flex flex-col gap-0.5">
      <FieldLine person={person} field="name" />
      <RoleLine person={person} />
      <FieldLine person={person} field="company" />
      <FieldLine person={person} field="title" />
      <FieldLine
        person={person}
        field="email"
        action={email === null ? null : <MailLink name={person.name} email={email} />}
      />
      <FieldLine person={person} field="phone" action={phone === null ? null : <CopyPhone phone={phone} />} />
      <FieldLine
        person={person}
        field="linkedinUrl"
        kind="url"
        action={
          isWeb ? (
            <a
              href={linkedinUrl}
              target="_blank"
              rel="noreferrer"
              aria-label={words.openProfile}
              title={words.openProfile}
              className={linkClasses}
            >
              <ExternalLink size={14} aria-hidden />
            </a>
          ) : null
        }
      />
    </div>
  );
}

const roleOptions: readonly SelectOption<string>[] = [
  { value: '', label: words.fields.none },
  ...personRoles.map((value) => ({ value, label: words.roles[value] })),
];

function RoleLine({ person }: { readonly person: Person }): ReactElement {
  const step = useStep();
  const kept = person.roleText;
  const options =
    kept === null ? roleOptions : [...roleOptions, { value: kept, label: words.page.unknownRole(kept) }];
  const value = kept ?? person.role ?? '';
  return (
    <div className={quietControl}>
      <Select
        label={words.fields.role}
        options={options}
        value={value}
        className={joinClasses(inlineRow, value === '' && '[&_button]:text-faint')}
        onChange={(next) => {
          if (next === value) return;
          const role = personRoles.find((known) => known === next) ?? null;
          void step('people.update', { id: person.id, role }, { title: words.saved });
        }}
      />
    </div>
  );
}

/** What to remember of a person. */
export function PersonNotes({ person }: { readonly person: Person }): ReactElement {
  return (
    <InlineText
      key={person.id}
      label={words.fields.notes}
      isLabelHidden
      kind="text"
      placeholder={words.placeholders.notes}
      value={person.notes ?? ''}
      onSave={(text) => saveField(person.id, 'notes', text)}
      className="[&_textarea]:max-h-none [&_textarea]:min-h-24"
    />
  );
}
