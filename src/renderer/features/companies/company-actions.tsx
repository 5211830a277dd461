import { Ellipsis, Merge, Trash2 } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { Company } from '#shared/companies.ts';
import { useStep } from '#renderer/app/undo.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu, MenuItem, MenuSeparator } from '#renderer/ui/menu.tsx';
import { companyWords } from '#renderer/words/words.ts';
import { MergeCompanyDialog } from './merge-company-dialog.tsx';

const words = companyWords.actions;

type CompanyActionsProps = {
  readonly company: Company;
  /** Called when it is deleted. */
  readonly onGone: () => void;
};

/** The "…" of the page: what is done seldom. */
export function CompanyActions({ company, onGone }: CompanyActionsProps): ReactElement {
  const step = useStep();
  const [isMerging, setIsMerging] = useState(false);
  const { id, name, applications, viaApplications } = company;
  const isLinked = applications.length + viaApplications.length > 0;
  async function remove(): Promise<void> {
    const done = { title: words.deleted(name), description: words.deletedDetail };
    if ((await step('companies.delete', { id }, done)) !== null) onGone();
  }
  return (
    <>
      <Menu
        align="end"
        trigger={<IconButton label={companyWords.more} icon={<Ellipsis size={16} aria-hidden />} />}
      >
        <MenuItem icon={<Merge size={14} aria-hidden />} onSelect={() => setIsMerging(true)}>
          {words.merge}
        </MenuItem>
        <MenuSeparator />
        <MenuItem
          icon={<Trash2 size={14} aria-hidden />}
          isDisabled={isLinked}
          onSelect={() => void remove()}
        >
          {isLinked ? words.deleteRefused : words.delete}
        </MenuItem>
      </Menu>
      {isMerging ? <MergeCompanyDialog company={company} onClose={() => setIsMerging(false)} /> : null}
    </>
  );
}
