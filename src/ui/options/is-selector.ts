/** Whether a selector is valid and does not match everything. */
export function isSelector(text: string): boolean {
  if (/^(?:\*|html|body|:root)?$/i.test(text.trim())) return false;
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}
