import { Readability as Engine } from '@mozilla/readability';

/** Readability would read a drawing's title, what stands in the place of what is not played, and what a field holds. */
const unread = 'svg, math, object, canvas, audio, video, map, select, datalist, option, button, progress, meter';

/** Readability, on a copy of its own since it changes what it is given, and for text alone: gives its element, never a string. */
export class Readability extends Engine<Element | null> {
  constructor(page: Document) {
    const given = page.cloneNode(true) as Document;
    // What stood in one that is gone already would be walked through once more for each.
    for (const one of given.querySelectorAll(unread)) if (one.isConnected) one.remove();
    super(given, {
      serializer: (node) => (node instanceof Element ? node : null),
      keepClasses: true,
      maxElemsToParse: 50_000,
    });
  }

  /** Null too where it throws, as on pages beyond its limits. */
  override parse(): ReturnType<Engine<Element | null>['parse']> {
    try {
      return super.parse();
    } catch {
      return null;
    }
  }
}
