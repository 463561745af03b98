import type { Article } from '../../article/article';
import type { Attribution } from '../../article/attribution';
import { clipQuote, type Quoted } from '../../export/clip-quote';
import { QuoteView } from './quote-view';
import type { Texts } from './texts';
import { writeClipping } from './write-clipping';

export interface Quotation {
  page: Document;
  selected: string;
  /** Null if the page could not be read. Then its title and address are given as the source. */
  article: Article | null;
  language: string;
  texts: Texts;
}

/** Copies the selected words with author and source, and says so in the page. */
export async function quoteSelection({ page, selected, article, language, texts }: Quotation): Promise<void> {
  const view = new QuoteView(page, language, texts);
  if (selected.trim() === '') {
    view.open();
    view.say('nothing');
    return;
  }
  const clipping = clipQuote(selected, article ?? bare(page));
  const copied = await writeClipping(page, clipping);
  view.open();
  if (copied) view.say('copied');
  else
    view.offer(async () => {
      view.say((await writeClipping(page, clipping)) ? 'copied' : 'refused');
    });
}

const unknown: Attribution = {
  publisher: null,
  authors: null,
  reporters: null,
  editors: null,
  contributors: null,
  photographers: null,
  agency: null,
  dateline: null,
  published: null,
  modified: null,
  canonical: null,
};

const bare = (page: Document): Quoted => ({
  title: page.title.trim(),
  language: page.documentElement.lang || 'id',
  attribution: { ...unknown, canonical: { value: page.URL, from: { how: 'address', where: page.URL } } },
});
