import { render } from 'preact';
import { browserPort } from './browser-port';
import { Popup } from './popup';
import { PopupModel } from './popup-model';

// Opened as a page of its own (`?tab=<id>`) there is a whole window to set the text in.
if (new URLSearchParams(location.search).has('tab')) document.documentElement.dataset['as'] = 'page';

const model = new PopupModel(browserPort(location.search));
render(<Popup model={model} />, document.body);
void model.open();
