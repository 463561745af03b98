import { lazy } from '../components/lazy';
import type { WholeProps } from './whole-reading';

const WholePanel = lazy(() => import('./whole-panel'));
const LivePanel = lazy(() => import('./live-panel'));

/**
 * Below the byline: of a split article, which part this is, links to the others, and the button that joins them; of a live
 * report the order of its entries, and the button that loads new ones.
 */
export function Whole(props: WholeProps) {
  const { parts, pages, blocks } = props.extraction.article;
  return (
    <>
      {(parts || pages?.joined) && <WholePanel {...props} />}
      {blocks.some(({ type }) => type === 'live-entry') && <LivePanel {...props} />}
    </>
  );
}
