import { Download, Image, Sheet, Shapes } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu, MenuCheckboxItem, MenuItem, MenuSeparator } from '#renderer/ui/menu.tsx';
import { insightsWords } from '#renderer/words/words.ts';
import type { PictureKind } from './save-chart.ts';

const words = insightsWords.saving;

type ChartMenuProps = {
  readonly title: string;
  readonly onPicture: (kind: PictureKind, theme: 'light' | 'dark') => void;
  readonly onNumbers: () => void;
};

/** For the next chart too, until the window is closed. */
let keptIsDark = true;

/** Saves a chart. In the dark theme one may want it on white all the same: for paper, or for somebody else. */
export function ChartMenu({ title, onPicture, onNumbers }: ChartMenuProps): ReactElement {
  const [isDark, setIsDark] = useState(keptIsDark);
  const [isThemeDark, setIsThemeDark] = useState(false);
  const theme = isThemeDark && isDark ? 'dark' : 'light';
  return (
    <Menu
      align="end"
      onOpenChange={(isOpen) => {
        if (!isOpen) return;
        setIsThemeDark(hasDarkTheme());
        setIsDark(keptIsDark);
      }}
      trigger={<IconButton size="small" label={words.menu(title)} icon={<Download size={14} />} />}
    >
      <MenuItem icon={<Image size={14} aria-hidden />} onSelect={() => onPicture('png', theme)}>
        {words.png}
      </MenuItem>
      <MenuItem icon={<Shapes size={14} aria-hidden />} onSelect={() => onPicture('svg', theme)}>
        {words.svg}
      </MenuItem>
      <MenuItem icon={<Sheet size={14} aria-hidden />} onSelect={onNumbers}>
        {words.csv}
      </MenuItem>
      {isThemeDark ? (
        <>
          <MenuSeparator />
          <MenuCheckboxItem
            isChecked={!isDark}
            onChange={(isLight) => {
              keptIsDark = !isLight;
              setIsDark(keptIsDark);
            }}
          >
            {words.onWhite}
          </MenuCheckboxItem>
        </>
      ) : null}
    </Menu>
  );
}

/** What the theme comes to: chosen, or that of the system. */
function hasDarkTheme(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
}
