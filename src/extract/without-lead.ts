import type { Lead } from '../article/article';
import type { Block, Figure } from '../article/block';
import { pictureKey } from './picture';

const bare = (text: string) => text.toLowerCase().replace(/[.\s]{1,9}$/, '');

/** Whether `words` has something that is not in `said`. */
const adds = (words: string | null, said: string | null): boolean =>
  words !== null && (said === null || !bare(said).includes(bare(words)));

/** Whether a figure is the lead picture again, with nothing new in its caption and credit. */
const repeats = ({ src, caption, credit }: Figure, lead: Lead): boolean =>
  src !== null &&
  lead.src !== null &&
  pictureKey(src) === pictureKey(lead.src) &&
  !adds(caption, lead.caption) &&
  (!adds(credit, lead.credit) || (lead.credit !== null && !adds(lead.credit, credit)));

/**
 * Blocks without repetitions of the lead figure. The same picture with another caption stays, and so do the other pictures of
 * a group.
 */
export function withoutLead(blocks: readonly Block[], lead: Lead): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.type === 'figure') return repeats(block, lead) ? [] : [block];
    if (block.type !== 'group') return [block];
    const others = block.blocks.filter((figure) => !repeats(figure, lead));
    const [only, second] = others;
    if (!only || others.length === block.blocks.length) return [block];
    return second || block.caption !== null || block.credit !== null ? [{ ...block, blocks: others }] : [only];
  });
}
