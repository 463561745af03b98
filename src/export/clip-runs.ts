import { toHtml as serialise } from 'hast-util-to-html';
import type { Inline } from '../article/block';
import { inlineText } from '../article/block-text';
import type { Clipping } from './clipping';
import { phrasingElements } from './phrasing-elements';

/** Runs of text (such as a citation) for the clipboard; the rich form keeps their marks. */
export const clipRuns = (runs: readonly Inline[]): Clipping => ({
  text: inlineText(runs),
  html: serialise({ type: 'root', children: phrasingElements(runs) }),
});
