/** Scrolls to an element and outlines it briefly. An animation leaves nothing behind in the page. */
export function outline(element: Element): void {
  element.scrollIntoView({ block: 'center' });
  element.animate(
    [
      { outline: '3px solid #0e8c86', outlineOffset: '4px' },
      { outline: '3px solid transparent', outlineOffset: '4px' },
    ],
    { duration: 2000, easing: 'ease-in' },
  );
}
