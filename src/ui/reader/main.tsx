import { render } from 'preact';
import { Reader } from './reader';
import { readerBrowserPort } from './reader-browser-port';
import { ReaderModel } from './reader-model';

const model = new ReaderModel(readerBrowserPort(location.search));
void model.open().then(() => render(<Reader model={model} />, document.body));
