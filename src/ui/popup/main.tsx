import { render } from 'preact';
import { loadReading, onReadingChange } from '../../browser/reading-storage';
import { defaultReading } from '../../settings/reading-settings';
import { dress } from '../style/dress';
import { browserPort } from './browser-port';
import { Popup } from './popup';
import { PopupModel } from './popup-model';

const { documentElement: root } = document;
const asked = new URLSearchParams(location.search);
const quoted = asked.get('quote');
// Opened as a page, it has a whole window: `?tab=<id>` for the text of a tab, `?quote=<id>` for what is selected there.
if (quoted !== null) root.dataset['as'] = 'quote';
else if (asked.has('tab')) root.dataset['as'] = 'page';

// The text looks as on the reader page, and follows changes there.
void loadReading()
  .catch(() => defaultReading)
  .then((reading) => dress(root, reading));
onReadingChange((reading) => dress(root, reading));

if (quoted !== null) void import('../quote/show-quote').then(({ showQuote }) => showQuote(Number(quoted)));
else {
  const model = new PopupModel(browserPort(location.search));
  render(<Popup model={model} />, document.body);
  void model.open();
}
