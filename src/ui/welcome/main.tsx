import { render } from 'preact';
import { Welcome } from './welcome';
import { welcomeBrowserPort } from './welcome-browser-port';
import { WelcomeModel } from './welcome-model';

const model = new WelcomeModel(welcomeBrowserPort);
void model.open().then(() => render(<Welcome model={model} />, document.body));
