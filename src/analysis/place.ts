import { elementNames } from '../dom/element-names';

/** What an element's tag, role and names say of the place that it is, before anybody looks at what it holds. */
export interface Place {
  /** Navigation, comments, dialogs, footer, margin: beside the article, unless it holds most of the page's prose. */
  aside: boolean;
  /** The same, however much it says. */
  surelyAside: boolean;
  /** Menu, header, footer, login: the site's own functions, never noise. */
  menu: boolean;
}

const asideTags = new Set('nav footer aside form dialog sidebar amp-sidebar fieldset label address'.split(' '));
const asideRoles = new Set('navigation complementary dialog alertdialog banner contentinfo search menu'.split(' '));
const menuTags = new Set('nav footer header menu'.split(' '));
const wholeTags = new Set('article main body'.split(' '));

const asideName =
  /(?:^|[\s_-])(?:comments?|komentar|disqus|repl(?:y|ies)|balas(?:an)?|modal|pop-?up|overlay|consent|gdpr|login|signin|register|footer|foot|sidebar|side-?bar|aside|nav|navbar|menu|cookie|faq|accordion|newsletter|breadcrumbs?|related|terkait|rekomendasi|recommend(?:ed|ation)?s?|populer|popular|trending|ticker|lainnya|ads?|iklan|sponsor|widget|share|sosmed|socmed|tags?|subscribe|billboard|network|flashnews|promo)(?:$|[\s_-])/;
const surelyAsideName =
  /(?:^|[\s_-])(?:comments?|komentar|disqus|modal|pop-?up|consent|gdpr|login|signin|register|footer|navbar|cookie)(?:$|[\s_-])/;
const menuName =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|masthead|breadcrumbs?|network|login|signin|register)(?:$|[\s_-])|(?:^|\s)(?:(?:site|main|top|page)[_-]?)?(?:header|footer)(?:$|[\s_-])/;

const nowhere: Place = { aside: false, surelyAside: false, menu: false };

function judgePlace(tag: string, role: string, names: string): Place {
  const surelyAside = tag === 'footer' || surelyAsideName.test(names);
  return {
    aside: !wholeTags.has(tag) && (surelyAside || asideTags.has(tag) || asideRoles.has(role) || asideName.test(names)),
    surelyAside,
    menu: menuTags.has(tag) || role === 'navigation' || menuName.test(names),
  };
}

/** Judges the elements of one page; a page names thousands of elements with a few hundred names. */
export class Places {
  readonly #known = new Map<string, Place>();

  of(element: Element): Place {
    const tag = element.localName;
    // A footer in a quotation names the speaker.
    if (tag === 'footer' && element.closest('blockquote')) return nowhere;
    const role = element.getAttribute('role') ?? '';
    const className = element.getAttribute('class') ?? '';
    if (className === '' && element.id === '' && role === '' && !asideTags.has(tag) && !menuTags.has(tag))
      return nowhere;
    const key = `${tag} ${role} ${className}#${element.id}`;
    let place = this.#known.get(key);
    if (!place) {
      place = judgePlace(tag, role, elementNames(element));
      this.#known.set(key, place);
    }
    return place;
  }
}
