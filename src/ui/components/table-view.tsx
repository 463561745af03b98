import type { ComponentType } from 'preact';
import { useContext } from 'preact/hooks';
import type { Block, Table, TableCell } from '../../article/block';
import { useSpeech } from '../language/language-context';
import { ArticleLanguageContext } from './article-language-context';
import { figureColumns } from './figure-columns';
import { InlineText } from './inline-text';

export interface TableViewProps {
  table: Table;
  /** Shows the blocks of a cell. Passed in, because the block view imports this file. */
  inside: ComponentType<{ blocks: Block[]; pictures: boolean }>;
  pictures: boolean;
}

/** A table with more columns than this may stand out of the column of text. */
const fewColumns = 4;

const isOfOne = ({ colspan, rowspan }: TableCell): boolean => colspan === 1 && rowspan === 1;

/** A table with its own scrolling, also by keyboard. It never widens the page. Head and first column stay in sight where no cell
 * spans others. */
export function TableView({ table, inside, pictures }: TableViewProps) {
  const { t, language } = useSpeech();
  const written = useContext(ArticleLanguageContext);
  const { rows } = table;
  // Column headers are printed again on each sheet of paper.
  const heads = rows[0]?.every(({ header, rowspan }) => header && rowspan === 1) ? 1 : 0;
  const figures = figureColumns(rows);
  const isGrid = rows.every((cells) => cells.length === rows[0]?.length && cells.every(isOfOne));
  const lines = rows.map((cells, row) => (
    <tr key={row}>
      {cells.map((cell, column) => (
        <Cell
          key={column}
          cell={cell}
          scope={row === 0 || cells.every(({ header }) => header) ? 'col' : 'row'}
          figures={figures[column] === true}
          inside={inside}
          pictures={pictures}
        />
      ))}
    </tr>
  ));
  return (
    <div
      class={['table', isGrid && 'grid', (rows[0]?.length ?? 0) > fewColumns && 'wide'].filter(Boolean).join(' ')}
      role="region"
      tabIndex={0}
      aria-label={table.caption ?? t('table.scroll')}
      lang={table.caption === null ? language : written}
    >
      <table lang={written}>
        {table.caption !== null && <caption dir="auto">{table.caption}</caption>}
        {heads > 0 && <thead>{lines.slice(0, heads)}</thead>}
        <tbody>{lines.slice(heads)}</tbody>
      </table>
    </div>
  );
}

interface CellProps extends Pick<TableViewProps, 'inside' | 'pictures'> {
  cell: TableCell;
  scope: 'col' | 'row';
  figures: boolean;
}

function Cell({ cell, scope, figures, inside: Inside, pictures }: CellProps) {
  const spans = {
    colSpan: cell.colspan,
    rowSpan: cell.rowspan,
    class: figures ? 'figures' : undefined,
    dir: 'auto' as const,
  };
  const content = cell.blocks ? (
    <Inside blocks={cell.blocks} pictures={pictures} />
  ) : (
    <InlineText content={cell.content} />
  );
  return cell.header ? (
    <th scope={scope} {...spans}>
      {content}
    </th>
  ) : (
    <td {...spans}>{content}</td>
  );
}
