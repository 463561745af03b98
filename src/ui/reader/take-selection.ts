import { asWritten } from './as-written';

/**
 * Puts a selection on the clipboard or into a drag, without added soft hyphens. False if there are none; then the
 * browser does it better.
 */
export function takeSelection(selection: Selection | null, data: DataTransfer | null): boolean {
  const text = String(selection ?? '');
  if (!selection || !data || text === asWritten(text)) return false;
  const serializer = new XMLSerializer();
  const ranges = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
  const markup = ranges.map((range) => serializer.serializeToString(range.cloneContents())).join('');
  data.setData('text/plain', asWritten(text));
  data.setData('text/html', asWritten(markup));
  return true;
}
