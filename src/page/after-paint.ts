/** A page that paints nothing for so long, in milliseconds, has nothing to paint, or cannot be seen. */
const patience = 3000;

/** Resolves when a page has painted its first content; at once where nobody sees it, or the browser does not say. */
export function afterPaint(page: Document): Promise<void> {
  const isPainted = () => performance.getEntriesByName('first-contentful-paint').length > 0;
  if (page.hidden || isPainted() || !PerformanceObserver.supportedEntryTypes.includes('paint'))
    return Promise.resolve();
  return new Promise((resolve) => {
    const observer = new PerformanceObserver(() => isPainted() && end());
    const timer = setTimeout(() => end(), patience);
    const end = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    observer.observe({ type: 'paint', buffered: true });
  });
}
