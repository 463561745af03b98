import { render } from 'preact';
import { loadReading, onReadingChange } from '../../browser/reading-storage';
import { defaultReading } from '../../settings/reading-settings';
import { dress } from '../style/dress';
import { browserPort } from './browser-port';
import { Popup } from './popup';
import { PopupModel } from './popup-model';

// Opened as a page (`?tab=<id>`), the popup has a whole window for the text.
if (new URLSearchParams(location.search).has('tab')) document.documentElement.dataset['as'] = 'page';

// The text looks as on the reader page, and follows changes there.
const { documentElement: root } = document;
void loadReading()
  .catch(() => defaultReading)
  .then((reading) => dress(root, reading));
onReadingChange((reading) => dress(root, reading));

const model = new PopupModel(browserPort(location.search));
render(<Popup model={model} />, document.body);
void model.open();
