import type { ClaimedStory } from '../../dom/json-ld';
import type { Meta } from '../../dom/meta';
import type { Site } from '../../sites/site';

/** What is known of a page besides its text: address, rule, and what it claims of itself. */
export interface PageFacts {
  page: Document;
  url: URL;
  site: Site | null;
  meta: Meta;
  claimed: ClaimedStory | null;
}
