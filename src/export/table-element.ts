import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Block, Table } from '../article/block';
import { phrasingElements } from './phrasing-elements';

/** Turns the blocks inside another block into elements. */
export type Inside = (blocks: readonly Block[]) => Element[];

/** A table as HTML. Header cells in the first row, or in a row of nothing else, get the scope "col", others "row". */
export const tableElement = ({ caption, rows }: Table, inside: Inside): Element =>
  h('table', [
    ...(caption === null ? [] : [h('caption', { dir: 'auto' }, caption)]),
    h(
      'tbody',
      rows.map((cells, row) => {
        const scope = row === 0 || cells.every(({ header }) => header) ? 'col' : 'row';
        return h(
          'tr',
          cells.map(({ header, colspan, rowspan, content, blocks }) =>
            h(
              header ? 'th' : 'td',
              {
                scope: header ? scope : null,
                dir: 'auto',
                colSpan: colspan > 1 ? colspan : null,
                rowSpan: rowspan > 1 ? rowspan : null,
              },
              blocks ? inside(blocks) : phrasingElements(content),
            ),
          ),
        );
      }),
    ),
  ]);
