/** Sixty times what the largest page of a newspaper has that we know: in it a reading takes seconds. */
const most = { elements: 150_000, characters: 5_000_000 };

/**
 * Whether a page holds more than we read: its reader would wait for us, and the pages of the extension for the browser.
 * What scripts and styles hold counts too, since it is told apart only by reading.
 */
export const isTooLarge = (page: Document): boolean =>
  page.getElementsByTagName('*').length > most.elements ||
  (page.documentElement.textContent?.length ?? 0) > most.characters;
