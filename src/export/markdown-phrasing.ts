import type { PhrasingContent } from 'mdast';
import type { Inline } from '../article/block';
import { chunks, liftSpace } from './marked-runs';

/**
 * Runs of text as Markdown phrasing: links outside, then strong, emphasis, struck out, and runs that share a mark share
 * its node. White space at the edge of a mark is moved out of it, since Markdown cannot open or close emphasis
 * beside it.
 */
export function toPhrasing(content: Inline[]): PhrasingContent[] {
  return apart(withLinks(trimEnds(content.flatMap(liftSpace))));
}

function trimEnds(runs: Inline[]): Inline[] {
  const isWords = (run: Inline): boolean => run.text.trim() !== '';
  const first = runs.findIndex(isWords);
  return first < 0 ? [] : runs.slice(first, runs.findLastIndex(isWords) + 1);
}

function withLinks(runs: Inline[]): PhrasingContent[] {
  return chunks(runs, (run) => run.href).flatMap((chunk): PhrasingContent[] => {
    const url = chunk[0]?.href;
    const children = apart(withStrong(chunk));
    return url === undefined ? children : [{ type: 'link', url, children }];
  });
}

function withStrong(runs: Inline[]): PhrasingContent[] {
  return chunks(runs, (run) => run.strong).flatMap((chunk): PhrasingContent[] => {
    const children = apart(withEmphasis(chunk));
    return chunk[0]?.strong ? [{ type: 'strong', children }] : children;
  });
}

function withEmphasis(runs: Inline[]): PhrasingContent[] {
  return chunks(runs, (run) => run.emphasis).flatMap((chunk): PhrasingContent[] => {
    const children = apart(withStrike(chunk));
    return chunk[0]?.emphasis ? [{ type: 'emphasis', children }] : children;
  });
}

function withStrike(runs: Inline[]): PhrasingContent[] {
  const parts = chunks(runs, (run) => run.strike);
  return parts.flatMap((chunk, index): PhrasingContent[] => {
    const children = apart(chunks(chunk, raised).flatMap(withRaised));
    if (!chunk[0]?.strike) return children;
    return canStrike(chunk, parts[index - 1]?.at(-1), parts[index + 1]?.[0])
      ? [{ type: 'delete', children }]
      : inTag('del', children);
  });
}

/** "~~" next to a letter outside works only with a letter inside; with other signs Markdown readers disagree. */
function canStrike(chunk: readonly Inline[], before: Inline | undefined, after: Inline | undefined): boolean {
  const isLetter = (run: Inline | undefined, at: 0 | -1) =>
    run !== undefined && !raised(run) && /[a-z\d]/i.test(run.text.at(at) ?? '');
  const isClear = (run: Inline | undefined, at: 0 | -1) =>
    run === undefined || raised(run) !== '' || /[\s!-/:-@[-`{-~]/.test(run.text.at(at) ?? '');
  return (isLetter(chunk[0], 0) || isClear(before, -1)) && (isLetter(chunk.at(-1), -1) || isClear(after, 0));
}

const raised = ({ sup, sub, code }: Inline) => `${sup ? 'sup' : ''}${sub ? 'sub' : ''}${code ? 'code' : ''}`;

/** Markdown has no syntax for superscript and subscript, but allows HTML. */
function withRaised(runs: Inline[]): PhrasingContent[] {
  const words = lines(runs.map((run) => run.text).join(''));
  const children = runs[0]?.code
    ? words.map((node) => (node.type === 'text' ? { type: 'inlineCode' as const, value: node.value } : node))
    : words;
  const tag = runs[0]?.sup ? 'sup' : runs[0]?.sub ? 'sub' : null;
  return tag === null ? children : inTag(tag, children);
}

const inTag = (tag: string, children: PhrasingContent[]): PhrasingContent[] => [
  { type: 'html', value: `<${tag}>` },
  ...children,
  { type: 'html', value: `</${tag}>` },
];

/** The serialiser drops a line break before HTML but keeps its backslash; an empty text node between the two prevents that. */
const apart = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  nodes.flatMap((node, index): PhrasingContent[] => {
    const isAfterBreak = node.type === 'html' && nodes[index - 1]?.type === 'break';
    return isAfterBreak ? [{ type: 'text', value: '' }, node] : [node];
  });

/** One break for any run of line ends: Markdown has no empty line inside a paragraph. */
function lines(text: string): PhrasingContent[] {
  return text
    .split(/(?<![^\S\n])[^\S\n]*\n\s*/)
    .flatMap((line, index): PhrasingContent[] => [
      ...(index > 0 ? [{ type: 'break' as const }] : []),
      ...(line === '' ? [] : [{ type: 'text' as const, value: line }]),
    ]);
}
