import type { Lead } from '../article/article';
import type { Block, Figure } from '../article/block';
import { pictureKey } from './picture';

const bare = (text: string) => text.toLowerCase().replace(/[.\s]{1,9}$/, '');

/** Whether words say something that others do not. */
const adds = (words: string | null, said: string | null): boolean =>
  words !== null && (said === null || !bare(said).includes(bare(words)));

/** Whether a picture of the text is the lead picture, and nothing is printed with it that is not said there. */
const repeats = ({ src, caption, credit }: Figure, lead: Lead): boolean =>
  src !== null &&
  lead.src !== null &&
  pictureKey(src) === pictureKey(lead.src) &&
  !adds(caption, lead.caption) &&
  (!adds(credit, lead.credit) || (lead.credit !== null && !adds(lead.credit, credit)));

/**
 * The lead figure is said once, above the text. The same picture with a caption of its own says something else, and stays;
 * of a group its other pictures do.
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
