/** An address that may be followed from a text of ours. */
export const mayLink = /^(?:https?|mailto):/;

const vocabulary = new Set(
  'HTML HEAD BODY ARTICLE HEADER FOOTER DIV P SPAN H1 H2 H3 H4 H5 H6 UL OL LI BLOCKQUOTE TABLE CAPTION THEAD TBODY TR TH TD FIGURE FIGCAPTION IMG A STRONG B EM BR PRE CODE ASIDE SECTION DETAILS SUMMARY DL DT DD TIME BUTTON NAV'.split(
    ' ',
  ),
);

/** What a saved file says about itself. */
const belongsToHead = ({ tagName, parentElement, type }: Element & { type?: unknown }): boolean =>
  parentElement?.tagName === 'HEAD' &&
  (/^(?:META|TITLE|LINK|STYLE)$/.test(tagName) || (tagName === 'SCRIPT' && type === 'application/ld+json'));

/** Names of attributes that are followed, by the browser or by a press. */
const followed = /^(?:href|src|srcset|cite|action|formaction|poster|data|background|ping|xlink:href|data-src)$/;

/** What stands in a tree that our vocabulary has no word for. `where` names it for whoever reads the breach. */
export function treeBreaches(root: ParentNode, where: string): string[] {
  const breaches: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (!vocabulary.has(element.tagName) && !belongsToHead(element)) breaches.push(`${where} holds ${element.tagName}`);
    if (element.getAttribute('http-equiv')?.toLowerCase() === 'refresh') breaches.push(`${where} leads away`);
    for (const { name, value } of element.attributes) {
      if (/^on|^(?:style|srcdoc|background|ping)$/.test(name)) breaches.push(`${where} holds ${name}`);
      if (followed.test(name) && !mayLink.test(value)) breaches.push(`${where} links to ${value.slice(0, 40)}`);
    }
  }
  return breaches;
}

/** What HTML of ours comes to when it is opened, or pasted into a page. */
export function markupBreaches(html: string, where: string): string[] {
  const opened = new DOMParser().parseFromString(html, 'text/html');
  const pasted = document.importNode(opened.body, true);
  document.body.append(pasted);
  pasted.remove();
  return treeBreaches(opened, where);
}
