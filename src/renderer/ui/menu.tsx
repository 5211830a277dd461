import { Menu as BaseMenu } from '@base-ui/react/menu';
import { Check, ChevronRight } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';
import { Kbd } from './kbd.tsx';
import { popupItemClasses, popupListClasses } from './popup-classes.ts';

type MenuProps = {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  /** `MenuItem`, `MenuCheckboxItem`, `MenuGroup`, `MenuSeparator`. */
  readonly children: ReactNode;
  readonly align?: 'start' | 'center' | 'end';
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
};

/** A list of actions behind a button. */
export function Menu({ trigger, children, align = 'start', isOpen, onOpenChange }: MenuProps): ReactElement {
  return (
    <BaseMenu.Root open={isOpen} onOpenChange={(open) => onOpenChange?.(open)} modal={false}>
      <BaseMenu.Trigger render={trigger} />
      <BaseMenu.Portal>
        <BaseMenu.Positioner align={align} sideOffset={4} className="z-45">
          <BaseMenu.Popup className={joinClasses(popupListClasses, 'min-w-44')}>{children}</BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}

type MenuItemProps = {
  readonly onSelect: () => void;
  readonly children: ReactNode;
  readonly icon?: ReactNode;
  /** As printed on the keys, from `keysOf`. */
  readonly shortcut?: string;
  readonly isDisabled?: boolean;
  /** The present choice among its neighbours. */
  readonly isCurrent?: boolean;
};

export function MenuItem({
  onSelect,
  children,
  icon,
  shortcut,
  isDisabled = false,
  isCurrent = false,
}: MenuItemProps): ReactElement {
  return (
    <BaseMenu.Item
      className={popupItemClasses}
      onClick={onSelect}
      disabled={isDisabled}
      aria-current={isCurrent ? 'true' : undefined}
    >
      {icon === undefined ? null : <span className="text-muted">{icon}</span>}
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {isCurrent ? <Check size={14} aria-hidden className="text-accent" /> : null}
      {shortcut === undefined ? null : <Kbd keys={shortcut} />}
    </BaseMenu.Item>
  );
}

type MenuCheckboxItemProps = {
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly children: ReactNode;
};

/** Yes or no for the entries beside it; the menu stays open. */
export function MenuCheckboxItem({ isChecked, onChange, children }: MenuCheckboxItemProps): ReactElement {
  return (
    <BaseMenu.CheckboxItem
      className={popupItemClasses}
      checked={isChecked}
      onCheckedChange={(next) => onChange(next)}
    >
      <span
        className={joinClasses(
          'flex size-4 shrink-0 items-center justify-center rounded-small border',
          isChecked ? 'border-accent bg-accent' : 'border-control bg-surface',
        )}
      >
        {isChecked ? <Check size={12} strokeWidth={3} aria-hidden className="text-on-accent" /> : null}
      </span>
      <span className="min-w-0 flex-1">{children}</span>
    </BaseMenu.CheckboxItem>
  );
}

type SubmenuProps = {
  readonly label: string;
  readonly children: ReactNode;
  readonly isDisabled?: boolean;
};

/** Further entries behind one of them. */
export function Submenu({ label, children, isDisabled = false }: SubmenuProps): ReactElement {
  return (
    <BaseMenu.SubmenuRoot>
      <BaseMenu.SubmenuTrigger className={popupItemClasses} disabled={isDisabled}>
        <span className="min-w-0 flex-1 truncate text-muted">{label}</span>
        <ChevronRight size={14} aria-hidden className="text-muted" />
      </BaseMenu.SubmenuTrigger>
      <BaseMenu.Portal>
        <BaseMenu.Positioner sideOffset={4} alignOffset={-4} className="z-45">
          <BaseMenu.Popup className={joinClasses(popupListClasses, 'min-w-44')}>{children}</BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.SubmenuRoot>
  );
}

/** Entries under a heading. */
export function MenuGroup({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <BaseMenu.Group>
      <BaseMenu.GroupLabel className="px-2 pt-2 pb-1 text-11 font-semibold text-faint">
        {label}
      </BaseMenu.GroupLabel>
      {children}
    </BaseMenu.Group>
  );
}

export function MenuSeparator(): ReactElement {
  return <BaseMenu.Separator className="mx-1 my-1 h-px bg-line" />;
}
