import { defaultSettings } from '../../../../src/settings/settings';
import type { SiteListing } from '../../../../src/messages/protocol';
import { Welcome } from '../../../../src/ui/welcome/welcome';
import { WelcomeModel } from '../../../../src/ui/welcome/welcome-model';
import type { WelcomePort } from '../../../../src/ui/welcome/welcome-port';
import { mount, settle } from '../mount';

const listing = (host: string, publisher: string, served: boolean): SiteListing => ({
  host,
  publisher,
  patterns: [`*://*.${host}/*`],
  served,
  allowed: served,
});

/** The first page in a Chrome that may read every site, or in the given world. */
export async function mountWelcome(world: Partial<WelcomePort> = {}): Promise<HTMLElement> {
  const model = new WelcomeModel({
    settings: async () => defaultSettings,
    browserLanguage: () => 'id',
    buttonPlace: async () => 'chrome',
    hasSites: async () => true,
    askForSites: async () => true,
    openSettings: async () => {},
    sites: async () => [
      listing('warta-contoh.example', 'Warta Contoh', true),
      listing('kabar-umpama.example', 'Kabar Umpama', false),
    ],
    shortcuts: async () => [
      { id: '_execute_action', keys: 'Alt+Shift+J' },
      { id: 'switch-page', keys: '' },
    ],
    openShortcutSettings: async () => {},
    openSample: async () => {},
    ...world,
  });
  const root = mount(<Welcome model={model} />);
  await model.open();
  await settle();
  return root;
}

/** A Firefox in which she has given no site, and does not when asked. */
export const refusing: Partial<WelcomePort> = {
  buttonPlace: async () => 'firefox',
  hasSites: async () => false,
  askForSites: async () => false,
};
