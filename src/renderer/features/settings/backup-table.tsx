import { Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Backup } from '#shared/backups.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Cell, HeaderCell, Row, Table } from '#renderer/ui/table.tsx';
import { formatAgo, formatBytes, formatInstant, formatNumber } from '#renderer/words/format.ts';
import { settingsWords } from '#renderer/words/words.ts';

const words = settingsWords.backups;

type BackupTableProps = {
  readonly backups: readonly Backup[];
  readonly onRestore: (backup: Backup) => void;
  readonly onDelete: (backup: Backup) => void;
};

/** The backups, newest first: when, why, how much is in them, and what can be done with each. */
export function BackupTable({ backups, onRestore, onDelete }: BackupTableProps): ReactElement {
  if (backups.length === 0) return <p className="text-13 text-muted">{words.none}</p>;
  return (
    <Table label={words.list} className="max-h-110">
      <thead>
        <tr>
          <HeaderCell>{words.when}</HeaderCell>
          <HeaderCell>{words.cause}</HeaderCell>
          <HeaderCell isNumeric>{words.applications}</HeaderCell>
          <HeaderCell isNumeric>{words.size}</HeaderCell>
          <HeaderCell className="w-32">
            <span className="sr-only">{words.actions}</span>
          </HeaderCell>
        </tr>
      </thead>
      <tbody>
        {backups.map((backup) => (
          <Row key={backup.name}>
            <Cell>
              <time dateTime={backup.createdAt}>{formatInstant(backup.createdAt)}</time>
              <span className="ml-2 text-12 text-faint">{formatAgo(backup.createdAt)}</span>
            </Cell>
            <Cell className="text-muted">{words.causes[backup.cause]}</Cell>
            <Cell isNumeric className="text-muted">
              {backup.applicationCount === null ? words.unreadable : formatNumber(backup.applicationCount)}
            </Cell>
            <Cell isNumeric className="text-muted">
              {formatBytes(backup.bytes)}
            </Cell>
            <Cell isNumeric>
              <span className="inline-flex items-center gap-1">
                <Button
                  size="small"
                  aria-label={words.restoreOf(formatInstant(backup.createdAt))}
                  onClick={() => onRestore(backup)}
                >
                  {words.restore}
                </Button>
                <IconButton
                  size="small"
                  tooltipSide="left"
                  label={words.deleteOf(formatInstant(backup.createdAt))}
                  icon={<Trash2 size={14} />}
                  onClick={() => onDelete(backup)}
                />
              </span>
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
