import type { Extraction } from '../../article/extraction';
import { lazy } from '../components/lazy';
import type { PartsPort } from './whole-reading';

export interface WholeProps {
  extraction: Extraction;
  port: PartsPort;
  /** Called with the article each time that a part was joined to it. */
  onJoin(joined: Extraction): void;
}

const WholePanel = lazy(() => import('./whole-panel'));

/** Where an article has other parts: which part this is, links to the others, and the button that joins them. */
export function Whole(props: WholeProps) {
  const { parts, pages } = props.extraction.article;
  return parts || pages?.joined ? <WholePanel {...props} /> : null;
}
