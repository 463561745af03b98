/** Whether a tab's document is a page with text, and not a picture, PDF, feed or frameset. */
export const isWebPage = (page: Document): boolean =>
  /^(?:text\/html|application\/xhtml\+xml)$/.test(page.contentType) && page.documentElement?.localName === 'html';
