import { tidy, type Line } from '../dom/lines';

/** The counter of a slide: "1 / 3", "Foto 1 dari 3". */
const counter =
  /^\(?(?:(foto|gambar|slide|photo|image) )?(\d{1,3}) ?(?:\/|dari|of) ?(\d{1,3})\)?(?:\s?[.:|–—-])?(?=\s|$)/i;

/** Controls of a slide show: arrows, numbered dots, button names. */
const control = /^(?:\d{1,2}|\W+|prev(?:ious)?|next|sebelumnya|selanjutnya|berikutnya)$/i;

interface Counted {
  line: Line;
  /** The text node with the counter, and the counter itself. Only in the line's first node may words follow it. */
  node: Text;
  printed: string;
}

const isAlone = ({ node, printed }: Counted) => node.data.trim() === printed;

function counterOf(line: Line): Counted[] {
  for (const node of line.nodes) {
    const printed = counter.exec(node.data.trim())?.[0];
    if (printed !== undefined && (node === line.nodes[0] || printed === node.data.trim()))
      return [{ line, node, printed }];
  }
  return [];
}

/** The counters of some lines. Before words it may be a fraction instead: "2/3 warga" comes without a "1/3 …". */
function countersIn(lines: readonly Line[]): Counted[] {
  const all = lines.flatMap(counterOf);
  const places = new Set(all.map(({ printed }) => printed.replace(/\D+/g, ' ').trim()));
  const totals = new Set([...places].map((place) => place.split(' ')[1]));
  const areOfOne = places.size > 1 && places.size === all.length && totals.size === 1;
  return all.filter((one) => areOfOne || isAlone(one) || counter.exec(one.printed)?.[1] !== undefined);
}

/** Whether at least two of the lines have slide counters. */
export const isCounted = (lines: readonly Line[]): boolean => countersIn(lines).length > 1;

/**
 * The lines without slide counters and controls. The page is not changed: a counter in one text node with words is removed
 * from the line's `text` only.
 */
export function withoutCounters(lines: readonly Line[]): Line[] {
  const counters = new Map(countersIn(lines).map((one) => [one.line, one]));
  return lines.flatMap((line) => {
    if (line.nodes.every(({ data }) => control.test(data.trim()))) return [];
    if (counter.exec(line.text)?.[0] === line.text) return [];
    const found = counters.get(line);
    if (!found) return [line];
    const nodes = isAlone(found) ? line.nodes.filter((node) => node !== found.node) : line.nodes;
    return nodes.length === 0 ? [] : [{ ...line, nodes, text: tidy(line.text.replace(tidy(found.printed), '')) }];
  });
}
