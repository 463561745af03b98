import type { Line } from './lines';

/** A line's text with a line break wherever an element ends inside it: "Penulis :\nSari Wulan". */
export function piecesOf({ nodes }: Pick<Line, 'nodes'>): string {
  let text = '';
  let parent: Element | null = null;
  for (const node of nodes) {
    text += (parent === null || parent === node.parentElement ? '' : '\n') + node.data.replace(/\s+/g, ' ');
    parent = node.parentElement;
  }
  return text;
}
