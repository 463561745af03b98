import type { PopupState, View } from './popup-state';

/** What a view says of itself to who listens; null while there is nothing to say. */
export function announcementOf(view: View): PopupState['said'] {
  if (view.name === 'reading') return null;
  if (view.name !== 'article') return { key: `${view.name}.title` };
  const { blocks, title } = view.extraction.article;
  return blocks.length === 0 ? { key: 'article.empty.title' } : { key: 'announce.article', values: { title } };
}
