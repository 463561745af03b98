import type { PhrasingContent } from 'mdast';
import type { Inline } from '../article/block';

/**
 * Runs of text as Markdown phrasing: links outside, then strong, then emphasis, and runs that share a mark share
 * its node. White space at the edge of a mark is moved out of it, since Markdown cannot open or close emphasis
 * beside it.
 */
export function toPhrasing(content: Inline[]): PhrasingContent[] {
  return withLinks(trimEnds(content.flatMap(liftSpace)));
}

function liftSpace(run: Inline): Inline[] {
  const words = run.text.trim();
  const unmarked = (text: string): Inline[] => (text === '' ? [] : [run.href ? { text, href: run.href } : { text }]);
  if (words === '') return unmarked(run.text);
  const start = run.text.indexOf(words);
  return [
    ...unmarked(run.text.slice(0, start)),
    { ...run, text: words },
    ...unmarked(run.text.slice(start + words.length)),
  ];
}

function trimEnds(runs: Inline[]): Inline[] {
  const isWords = (run: Inline): boolean => run.text.trim() !== '';
  const first = runs.findIndex(isWords);
  return first < 0 ? [] : runs.slice(first, runs.findLastIndex(isWords) + 1);
}

function withLinks(runs: Inline[]): PhrasingContent[] {
  return chunks(runs, (run) => run.href).flatMap((chunk): PhrasingContent[] => {
    const url = chunk[0]?.href;
    const children = withStrong(chunk);
    return url === undefined ? children : [{ type: 'link', url, children }];
  });
}

function withStrong(runs: Inline[]): PhrasingContent[] {
  return chunks(runs, (run) => run.strong).flatMap((chunk): PhrasingContent[] => {
    const children = withEmphasis(chunk);
    return chunk[0]?.strong ? [{ type: 'strong', children }] : children;
  });
}

function withEmphasis(runs: Inline[]): PhrasingContent[] {
  return chunks(runs, (run) => run.emphasis).flatMap((chunk): PhrasingContent[] => {
    const children = lines(chunk.map((run) => run.text).join(''));
    return chunk[0]?.emphasis ? [{ type: 'emphasis', children }] : children;
  });
}

/** Neighbours with the same mark, together. */
function chunks(runs: Inline[], mark: (run: Inline) => string | true | undefined): Inline[][] {
  const found: Inline[][] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last?.[0] && mark(last[0]) === mark(run)) last.push(run);
    else found.push([run]);
  }
  return found;
}

/** One break for any run of line ends: Markdown has no empty line inside a paragraph. */
function lines(text: string): PhrasingContent[] {
  return text
    .split(/(?<![^\S\n])[^\S\n]*\n\s*/)
    .flatMap((line, index): PhrasingContent[] => [
      ...(index > 0 ? [{ type: 'break' as const }] : []),
      ...(line === '' ? [] : [{ type: 'text' as const, value: line }]),
    ]);
}
