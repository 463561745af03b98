import type { Lead } from '../article/article';
import { splitCredit, creditOf } from '../indonesian/photo-credit';
import { printedText } from '../dom/printed-text';
import { signsBy, type Labelled } from '../analysis/label';
import type { ReadArticle } from '../analysis/zones';
import type { Layout, Site } from '../sites/site';
import { findLeadPicture } from './attribution/lead-picture';
import { altText, pictureAddress } from './picture';
import { captionFrom } from './printed-caption';

/** The caption that stands in one box with a picture; one of a later picture in the text does not. */
function captionBeside(image: Element, selector: string | undefined, { lines, story }: ReadArticle): string {
  const opening = lines[story.first]?.nodes[0] ?? null;
  for (let box = image.parentElement; selector && box && !box.contains(opening); box = box.parentElement) {
    const caption = box.querySelector(selector);
    if (caption) return printedText(caption);
  }
  return '';
}

/** The picture at the head of an article, and the layout of the site's rule that names it. */
export interface LeadPicture {
  image: Element;
  layout: Layout | null;
}

/**
 * The picture at the head of an article: where the site's rule says, else where it looks like one. `claimed` are the pictures that
 * the metadata names: one of them counts only where the page shows it too.
 */
export function findPicture(
  page: Document,
  url: URL,
  site: Site | null,
  read: ReadArticle,
  claimed: readonly string[],
): LeadPicture | null {
  for (const layout of site?.layouts ?? []) {
    const found = layout.lead === undefined ? null : page.querySelector(layout.lead);
    const image = found?.matches('img') ? found : found?.querySelector('img');
    if (image) return { image, layout };
  }
  const image = findLeadPicture(page, url, read, claimed);
  return image && { image, layout: null };
}

/** What is printed with the lead picture as caption and credit: where the rule says, else by labels, at last what the picture itself carries. */
function captionOf({ image, layout }: LeadPicture, read: ReadArticle, labels: readonly Labelled[]) {
  const ruled = captionBeside(image, layout?.caption, read);
  if (ruled !== '') return splitCredit(ruled);
  const lines = signsBy(read.lines, labels, 'picture').map(({ line }) => line);
  if (lines.length > 0) return captionFrom(lines);
  return splitCredit(image.getAttribute('caption') ?? image.getAttribute('data-caption') ?? '');
}

/** The figure at the head of an article with caption and credit apart. */
export function leadFigure(picture: LeadPicture, url: URL, read: ReadArticle, labels: readonly Labelled[]): Lead {
  const { image, layout } = picture;
  const credit = captionBeside(image, layout?.attribution?.credit, read);
  return {
    src: pictureAddress(image, url),
    alt: altText(image),
    ...captionOf(picture, read, labels),
    ...(credit === '' ? {} : { credit: creditOf(credit) }),
  };
}
