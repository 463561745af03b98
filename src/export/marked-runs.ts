import type { Inline } from '../article/block';

/** A run without the white space at its edges, which stands beside it without marks. */
export function liftSpace(run: Inline): Inline[] {
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

/** Neighbours with the same mark, together. */
export function chunks(runs: readonly Inline[], mark: (run: Inline) => string | true | undefined): Inline[][] {
  const found: Inline[][] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last?.[0] && mark(last[0]) === mark(run)) last.push(run);
    else found.push([run]);
  }
  return found;
}
