/** Whether a tab's document is a page with text of its own: not a picture, a PDF, a feed or a set of frames. */
export const isWebPage = (page: Document): boolean =>
  /^(?:text\/html|application\/xhtml\+xml)$/.test(page.contentType) && page.documentElement?.localName === 'html';
