import * as real from '../../../src/dom/lines';
import { squeezed } from './squeeze';

export * from '../../../src/dom/lines';

export const tidy = (text: string): string => squeezed(text) ?? real.tidy(text);
export const withoutInvisible = (text: string): string => squeezed(text) ?? real.withoutInvisible(text);

export function readLines(root: Element): real.Lines {
  const read = real.readLines(root);
  for (const line of read.lines) line.text = squeezed(line.nodes.map(({ data }) => data).join('')) ?? line.text;
  return read;
}
