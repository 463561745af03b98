import type { Lead } from '../article/article';
import { splitCredit, creditOf } from '../article/photo-credit';
import type { Site } from '../sites/site';
import { captionOf } from './attribution/lead-caption';
import { findLeadPicture } from './attribution/lead-picture';
import { ruleTexts } from './attribution/rule-names';
import type { ReadArticle } from './attribution/zones';
import { altText, pictureAddress } from './picture';

/** The lead figure where a site's rule says; null where no layout finds a picture. */
function byRule(page: Document, url: URL, site: Site | null): Lead | null {
  for (const { lead, caption } of site?.layouts ?? []) {
    const found = lead === undefined ? null : page.querySelector(lead);
    const image = found?.tagName === 'IMG' ? found : (found?.querySelector('img') ?? null);
    if (!image) continue;
    const printed = caption === undefined ? '' : (page.querySelector(caption)?.textContent ?? '');
    const credit = ruleTexts(page, site, 'credit')?.texts[0];
    const split = splitCredit(printed);
    return { src: pictureAddress(image, url), alt: altText(image), ...split, ...(credit ? { credit: creditOf(credit) } : {}) };
  }
  return null;
}

/**
 * The picture at the head of an article with caption and credit apart; null where there is none. `claimed` are the
 * pictures that the metadata names: one of them counts only where the page shows it too.
 */
export function findLead(page: Document, url: URL, site: Site | null, read: ReadArticle, claimed: readonly string[]): Lead | null {
  const ruled = byRule(page, url, site);
  if (ruled) return ruled;
  const found = findLeadPicture(page, url, read, claimed);
  return found && { src: found.src, alt: altText(found.image), ...captionOf(found.image, read) };
}
