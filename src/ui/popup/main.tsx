import { render } from 'preact';
import { loadReading, onReadingChange } from '../../browser/reading-storage';
import { defaultReading } from '../../settings/reading-settings';
import { dress } from '../style/dress';
import { browserPort } from './browser-port';
import { Popup } from './popup';
import { PopupModel } from './popup-model';

// Opened as a page of its own (`?tab=<id>`) there is a whole window to set the text in.
if (new URLSearchParams(location.search).has('tab')) document.documentElement.dataset['as'] = 'page';

// The text is dressed as on the reader page, and follows it.
const { documentElement: root } = document;
void loadReading()
  .catch(() => defaultReading)
  .then((reading) => dress(root, reading));
onReadingChange((reading) => dress(root, reading));

const model = new PopupModel(browserPort(location.search));
render(<Popup model={model} />, document.body);
void model.open();
