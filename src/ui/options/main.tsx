import { render } from 'preact';
import { Options } from './options';
import { optionsBrowserPort } from './options-browser-port';
import { OptionsModel } from './options-model';

const model = new OptionsModel(optionsBrowserPort());
void model.open().then(() => render(<Options model={model} />, document.body));
