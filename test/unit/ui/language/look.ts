import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { settle } from '../mount';
import { openAll } from '../open-all';
import { FakeOptionsPort } from '../options/fake-options-port';
import { frontPageDetection, sampleExtraction, samplePage } from '../sample-page';

/** Words that a page or the browser gives: an article's own, addresses, keys, days and numbers as `Intl` writes them. */
const given = new Set(
  JSON.stringify([sampleExtraction, samplePage, frontPageDetection, new FakeOptionsPort()])
    .match(/\p{L}+/gu)
    ?.concat([
      'Selasa',
      'Maret',
      'November',
      'WITA',
      'dan',
      'Bening',
      'Kabar',
      'Umpama',
      'kabar',
      'umpama',
      'Kota',
      'Rekaan',
      'Sel',
      'Mar',
    ]),
);

/** Elements that hold what was written elsewhere: a reference in a style of its own, code, a letter as an icon. */
const elsewhere = '.citation, code, [aria-hidden="true"]';

/** What is said to a reader without going through the language files: bracketed texts are taken out, given words too. */
export function bareStrings(root: Element): string[] {
  const said: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      if (!node.parentElement?.closest(elsewhere)) said.push(node.data);
    } else if (node instanceof Element) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        const text = node.getAttribute(name);
        if (text !== null) said.push(text);
      }
    }
  }
  return said.filter((text) =>
    text
      .replace(/⟦[^⟧]*⟧?|^[^⟦]*⟧/g, ' ')
      .match(/\p{L}{2,}/gu)
      ?.some((word) => !given.has(word)),
  );
}

/** Elements whose own text is cut off, or that reach out of their page. */
function clipped(root: Element): string[] {
  return [...root.querySelectorAll<HTMLElement>('*')]
    .filter((element) => {
      if (element.closest('.visually-hidden, .table, .citation.data, svg, select') || element.clientWidth === 0)
        return false;
      // The beginning of what a page said may be all that is shown of it.
      if (!element.textContent?.includes('⟦')) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCut = (overflow: string, inner: number, outer: number) =>
        /hidden|clip/.test(overflow) && inner > outer + 1;
      const reaches = element.getBoundingClientRect().right > root.getBoundingClientRect().right + 1;
      return (
        isCut(overflowX, element.scrollWidth, element.clientWidth) ||
        isCut(overflowY, element.scrollHeight, element.clientHeight) ||
        reaches
      );
    })
    .map((element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 40)}`);
}

/** Looks at a page in such a window, with everything in it open, for strings that no language file has and for text that is cut off. */
export async function look(root: HTMLElement, width: number): Promise<void> {
  await page.viewport(width, 800);
  for (const opener of root.querySelectorAll<HTMLElement>('.panel [aria-expanded="false"]')) opener.click();
  for (const chooser of ['copy', 'save', 'cite'] as const) {
    await openAll(root, chooser);
    await settle();
    expect(root.textContent).toContain('⟦');
    expect(bareStrings(root), `bare strings, ${chooser}`).toEqual([]);
    expect(clipped(root), `cut off at ${width} px, ${chooser}`).toEqual([]);
  }
}
