const indonesian = /(?:^|\s)(?:yang|dan|di|dengan|untuk|dari|pada|ini|itu|tidak|dalam|akan|juga)(?=\s)/g;

/**
 * BCP 47 language of a text: Indonesian where its commonest words make up more than one word in twenty (many templates
 * carry a wrong `lang`), else what the page says of itself.
 */
export function languageOf(page: Document, text: string): string {
  const sample = text.slice(0, 6000).toLowerCase();
  const words = sample.split(/\s+/).length;
  if ((sample.match(indonesian)?.length ?? 0) * 20 > words) return 'id';
  const declared = page.documentElement.getAttribute('lang')?.trim() ?? '';
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(declared) ? declared : 'id';
}
