/**
 * What the eye sees of a page just now, word by word. Runs in the page.
 *
 * @typedef {object} Look
 * @property {string[]} words Every word of the page in document order, lower case.
 * @property {boolean[]} seen Whether each is seen.
 * @property {(Place | null)[]} places In what part of the page each stands, where that is none that Bening may touch.
 * @property {string} markup The page as it would be written down.
 *
 * @typedef {'menu' | 'login' | 'share' | 'wall' | 'pager'} Place
 */

/**
 * The parts of a page that are left out of the count, known by tags, roles, fields and names; none of Bening's own
 * judgement goes in:
 * menu: navigation, the page's own head and foot, search; login: what asks for a password, and the boxes of an account;
 * share: rows of links and buttons that hand the page on; wall: what withholds the text until the reader pays or logs in;
 * pager: the way to the other parts of the article.
 * @returns {Look}
 */
export function look() {
  /** @type {[Place, RegExp][]} */
  const names = [
    [
      'login',
      /(?:^|[\s_-])(?:log-?in|sign-?(?:in|up)|register|registrasi|password|sandi|akun|account|user|profile?|otp)(?:$|[\s_-])/i,
    ],
    ['wall', /(?:^|[\s_-])(?:pay-?wall|pw|premium-?(?:lock|gate|alert))(?:$|[\s_-])/i],
    ['pager', /(?:^|[\s_-])(?:paging|pagination|pager|multi-?page)(?:$|[\s_-])/i],
    [
      'share',
      /(?:^|[\s_-])(?:share|sharing|shares|sosmed|socmed|social|sosial|bagikan|addthis|sharethis)(?:$|[\s_-]|[a-z]*(?:box|bar|icon|list))/i,
    ],
    [
      'menu',
      /(?:^|[\s_-])(?:\w*nav|navbar|navigation|menu|masthead|bread\w+|network|search)(?:$|[\s_-])|(?:^|\s)(?:(?:site|main|page)[_-]?)?(?:header|footer)(?:$|\s)/i,
    ],
  ];
  const nameOf = (/** @type {Element} */ element) =>
    `${element.getAttribute('class') ?? ''} ${element.id}`.replace(/([a-z])([A-Z])/g, '$1-$2');
  const onward =
    /^\W*(?:(?:halaman )?(?:selanjutnya|sebelumnya|berikutnya)|lanjutkan membaca|tampilkan semua(?: halaman)?|show all)\W*$/i;
  // What waits to be opened is of the reader's account, unless it offers her something.
  const offers = /newsletter|notifikasi|aplikasi|berlangganan sekarang/i;
  const isDialog = (/** @type {Element} */ element) =>
    element.matches('dialog, [role="dialog"]') ||
    /(?:^|[\s_-])(?:modal|pop-?up|pops|mfp)(?:$|[\s_-])/i.test(nameOf(element));
  const page = document.body.textContent?.length ?? 0;
  /** @type {Map<Element, Place | null>} */
  const known = new Map();
  /** @param {Element} element @returns {Place | null} */
  const ownPlace = (element) => {
    if (element === document.body || /^(?:MAIN|ARTICLE)$/.test(element.tagName)) return null;
    if ((element.textContent?.length ?? 0) > page / 2) return null;
    if (isDialog(element) && !offers.test(element.textContent ?? '')) return 'login';
    if (element.matches('nav, menu, [role="navigation"], [role="search"]')) return 'menu';
    if (element.matches('header, footer') && !element.parentElement?.closest('article')) return 'menu';
    if (element.childElementCount === 0 || element.matches('a, button')) {
      const text = element.textContent?.trim() ?? '';
      if (onward.test(text)) return 'pager';
      if (text.length < 80 && /\b(?:password|kata sandi)\b/i.test(text)) return 'login';
    }
    const name = nameOf(element);
    return names.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
  };
  /** @param {Element | null} element @returns {Place | null} */
  const placeOf = (element) => {
    if (!element) return null;
    const before = known.get(element);
    if (before !== undefined) return before;
    const place = ownPlace(element) ?? placeOf(element.parentElement);
    known.set(element, place);
    return place;
  };
  /** @type {Look} */
  const found = { words: [], seen: [], places: [], markup: new XMLSerializer().serializeToString(document) };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (!parent || /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|OPTION)$/.test(parent.tagName)) continue;
    const seen = parent.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    for (const word of walker.currentNode.nodeValue?.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []) {
      found.words.push(word);
      found.seen.push(seen);
      found.places.push(placeOf(parent));
    }
  }
  return found;
}
