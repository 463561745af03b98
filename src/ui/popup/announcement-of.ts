import type { PopupState, View } from './popup-state';

/** What a screen reader announces for a view; null for nothing. */
export function announcementOf(view: View): PopupState['said'] {
  if (view.name === 'reading') return null;
  if (view.name !== 'article') return { key: `${view.name}.title` };
  const { blocks, title } = view.extraction.article;
  return blocks.length === 0 ? { key: 'article.empty.title' } : { key: 'announce.article', values: { title } };
}
