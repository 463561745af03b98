import { render } from 'preact';
import { Quote } from './quote';
import { quoteBrowserPort } from './quote-browser-port';
import { QuoteModel } from './quote-model';

/** Shows what is selected in a tab as a quotation. */
export function showQuote(tabId: number): void {
  const model = new QuoteModel(quoteBrowserPort(tabId));
  render(<Quote model={model} />, document.body);
  void model.open();
}
