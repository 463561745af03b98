const softHyphen = '\u00ad';

/** Text of the screen as the article has it: what parts words there is left out. */
const asWritten = (text: string): string => text.replaceAll(softHyphen, '');

/**
 * Puts a selection into what is copied or dragged away, without the hyphens that the screen alone needs. False where
 * there are none, and the browser does it better.
 */
export function takeSelection(selection: Selection | null, data: DataTransfer | null): boolean {
  if (!selection || !data || !selection.toString().includes(softHyphen)) return false;
  const serializer = new XMLSerializer();
  const ranges = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
  const markup = ranges.map((range) => serializer.serializeToString(range.cloneContents())).join('');
  data.setData('text/plain', asWritten(selection.toString()));
  data.setData('text/html', asWritten(markup));
  return true;
}
