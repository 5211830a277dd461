import type { Output, ParsedInput } from '#shared/contract.ts';
import {
  letterKinds,
  letterLanguages,
  type LetterKind,
  type LetterLanguage,
} from '#shared/domain/learning/letter-kinds.ts';
import type { LetterTemplate } from '#shared/domain/learning/letter-templates/letter-template.ts';
import { standardTemplate } from '#shared/domain/learning/letter-templates/standard-templates.ts';
import type { CommandContext, QueryContext } from '#core/context.ts';
import type { Store } from '#core/store/store.ts';
import type { DbTemplate } from '#core/store/learning-tables.ts';

type Done = { done: true };

export function listTemplates({ store }: QueryContext): Output<'templates.list'> {
  const own = store.all(store.from.selectFrom('template').selectAll());
  return letterKinds.flatMap((kind) =>
    letterLanguages.map((language) => {
      const standard = standardTemplate(kind, language);
      const mine = own.find((row) => row.kind === kind && row.language === language);
      const { subject, body } = mine ?? standard;
      return { kind, language, subject, body, isOwn: mine !== undefined, standard };
    }),
  );
}

/** The wording in use: my own, or Rebound's. */
export function findTemplate(store: Store, kind: LetterKind, language: LetterLanguage): LetterTemplate {
  return findOwn(store, kind, language) ?? standardTemplate(kind, language);
}

export function saveTemplate(
  context: CommandContext,
  { kind, language, subject, body }: ParsedInput<'templates.save'>,
): Done {
  const standard = standardTemplate(kind, language);
  if (subject === standard.subject && body === standard.body)
    return resetTemplate(context, { kind, language });
  const { store, newId, now } = context;
  const written = { subject, body, changedAt: now() };
  const known = findOwn(store, kind, language);
  if (known === undefined) store.insert('template', { id: newId(), kind, language, ...written });
  else if (subject !== known.subject || body !== known.body)
    store.run(store.from.updateTable('template').set(written).where('id', '=', known.id));
  return { done: true };
}

/** Writing and autosaving within 30 s is one step. */
export function mergeKeyOfTemplate({ kind, language }: ParsedInput<'templates.save'>): string {
  return `templates.save ${kind} ${language}`;
}

export function resetTemplate(
  { store }: CommandContext,
  { kind, language }: ParsedInput<'templates.reset'>,
): Done {
  store.run(store.from.deleteFrom('template').where('kind', '=', kind).where('language', '=', language));
  return { done: true };
}

function findOwn(store: Store, kind: LetterKind, language: LetterLanguage): DbTemplate | undefined {
  return store.get(
    store.from.selectFrom('template').selectAll().where('kind', '=', kind).where('language', '=', language),
  );
}
