import type { Lead } from '../article/article';
import { splitCredit, creditOf, type PhotoCaption } from '../indonesian/photo-credit';
import { printedText } from '../dom/printed-text';
import { isCaption } from '../analysis/prelude';
import type { Label } from '../analysis/label';
import type { ReadLine } from '../analysis/read-line';
import type { Site } from '../sites/site';
import { captionOf } from './attribution/lead-caption';
import { findLeadPicture } from './attribution/lead-picture';
import type { ReadArticle } from './attribution/zones';
import { altText, pictureAddress } from './picture';

/** The caption that stands in one box with a picture; one of a later picture in the text does not. */
function captionBeside(image: Element, selector: string, { lines, story }: ReadArticle): string {
  const opening = lines[story.first]?.nodes[0] ?? null;
  for (let box = image.parentElement; box && !box.contains(opening); box = box.parentElement) {
    const caption = box.querySelector(selector);
    if (caption) return printedText(caption);
  }
  return '';
}

/** The lead figure where a site's rule says; null where no layout finds a picture. */
function byRule(
  page: Document,
  url: URL,
  site: Site | null,
  read: ReadArticle,
  taken: Map<ReadLine, Label>,
): Lead | null {
  for (const { lead, caption, attribution } of site?.layouts ?? []) {
    const found = lead === undefined ? null : page.querySelector(lead);
    const image = found?.tagName === 'IMG' ? found : (found?.querySelector('img') ?? null);
    if (!image) continue;
    const ruled = caption === undefined ? '' : captionBeside(image, caption, read);
    const printed = ruled === '' ? captionOf(image, read, taken) : splitCredit(ruled);
    const credit = attribution?.credit === undefined ? '' : captionBeside(image, attribution.credit, read);
    return {
      src: pictureAddress(image, url),
      alt: altText(image),
      ...printed,
      ...(credit === '' ? {} : { credit: creditOf(credit) }),
    };
  }
  return null;
}

/** A caption that stands before the text, and not beside its picture. */
function captionApart({ lines, story }: ReadArticle, taken: Map<ReadLine, Label>): PhotoCaption | null {
  const line = story.prelude.find((one) => !taken.has(one) && isCaption(one, lines));
  if (!line) return null;
  taken.set(line, 'lead-caption');
  return splitCredit(line.text);
}

/**
 * The picture at the head of an article with caption and credit apart; null where there is none. `claimed` are the
 * pictures that the metadata names: one of them counts only where the page shows it too. Lines in `taken` say something
 * else; those of the caption are added to it.
 */
export function findLead(
  page: Document,
  url: URL,
  site: Site | null,
  read: ReadArticle,
  claimed: readonly string[],
  taken: Map<ReadLine, Label>,
): Lead | null {
  const ruled = byRule(page, url, site, read, taken);
  if (ruled) return ruled;
  const found = findLeadPicture(page, url, read, claimed);
  if (!found) return null;
  const printed = captionOf(found.image, read, taken);
  const apart = printed.caption === null ? captionApart(read, taken) : null;
  return {
    src: found.src,
    alt: altText(found.image),
    ...printed,
    ...(apart && { caption: apart.caption, credit: apart.credit ?? printed.credit }),
  };
}
