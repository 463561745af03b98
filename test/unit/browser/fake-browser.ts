import type { Scripting } from 'webextension-polyfill';

type Hear = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;
type Change = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

/** The page of an open tab: its address, what our scripts in it answer, and whether extensions may touch it. */
export interface FakePage {
  url?: string;
  answer?(message: unknown): unknown;
  refuses?: boolean;
}

export const ownId = 'bening-under-test';

const hears = new Set<Hear>();
const changes = new Set<Change>();
let registered: Scripting.RegisteredContentScript[] = [];

/** What a test sets up and looks at. */
export const fake = {
  pages: new Map<number, FakePage>(),
  stored: new Map<string, unknown>(),
  /** Whether the machine takes nothing more. */
  localFull: false,
  /** What is in the mirror; why it takes nothing, and whether it can't be read either. */
  synced: new Map<string, unknown>(),
  syncFailure: null as Error | null,
  syncUnreadable: false,
  /** What is kept until the browser ends. */
  remembered: new Map<string, unknown>(),
  injected: [] as { tabId: number; files: string[] }[],
  styled: [] as { tabId: number; files: string[] }[],
  /** Match patterns that access is given to; null: to all. */
  access: null as Set<string> | null,
  badge: [] as Record<string, unknown>[],
  registered: () => registered,
  /** Sends a message as the browser does; undefined when nobody takes it. */
  hear: (message: unknown, sender: object): Promise<unknown> =>
    new Promise((resolve) => {
      const taken = [...hears].map((listener) => listener(message, sender, resolve));
      if (!taken.includes(true)) resolve(undefined);
    }),
  /** The browser starts. */
  start: () => {},
  reset: () => {
    fake.access = null;
    fake.localFull = false;
    fake.syncFailure = null;
    fake.syncUnreadable = false;
    fake.synced.clear();
    for (const list of [hears, changes, fake.pages, fake.stored, fake.remembered]) list.clear();
    fake.injected.length = 0;
    fake.styled.length = 0;
    fake.badge.length = 0;
    registered = [];
  },
};

/** How much of the browser's memory a value takes: as in Chrome, each part of it takes some besides its text. */
const bytesOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 64 + Object.entries(value).reduce((sum, [key, part]) => sum + key.length + bytesOf(part), 0)
    : String(value).length + 32;

const tab = (id: number, { url }: FakePage) => ({ id, url });
const show = async (details: object) => void fake.badge.push({ ...details });

/** Stands in for the browser's interface: `vi.mock('webextension-polyfill', () => import('…/fake-browser'))`. */
const browser = {
  runtime: {
    id: ownId,
    getURL: (path: string) => `chrome-extension://${ownId}/${path}`,
    sendMessage: (message: unknown) => fake.hear(message, { id: ownId }),
    onInstalled: { addListener: () => {} },
    onStartup: { addListener: (listener: () => void) => (fake.start = listener) },
    onMessage: {
      addListener: (listener: Hear) => hears.add(listener),
      removeListener: (listener: Hear) => hears.delete(listener),
    },
  },
  storage: {
    local: {
      get: async (keys: string | string[] | null) =>
        Object.fromEntries([...fake.stored].filter(([key]) => keys === null || [keys].flat().includes(key))),
      remove: async (keys: string | string[]) => {
        for (const key of [keys].flat()) {
          fake.stored.delete(key);
          for (const listener of changes) listener({ [key]: {} }, 'local');
        }
      },
      set: async (items: Record<string, unknown>) => {
        if (fake.localFull) throw new Error('quota exceeded');
        for (const [key, newValue] of Object.entries(items)) {
          fake.stored.set(key, newValue);
          for (const listener of changes) listener({ [key]: { newValue } }, 'local');
        }
      },
    },
    sync: {
      get: async () => {
        if (fake.syncFailure && fake.syncUnreadable) throw fake.syncFailure;
        return Object.fromEntries(fake.synced);
      },
      set: async (items: Record<string, unknown>) => {
        if (fake.syncFailure) throw fake.syncFailure;
        for (const [key, value] of Object.entries(items)) fake.synced.set(key, value);
      },
    },
    session: {
      get: async (key: string | null) =>
        key === null ? Object.fromEntries(fake.remembered) : { [key]: fake.remembered.get(key) },
      set: async (items: Record<string, unknown>) => {
        if (bytesOf({ ...Object.fromEntries(fake.remembered), ...items }) > 10_485_760)
          throw new Error('quota exceeded');
        for (const [key, value] of Object.entries(items)) fake.remembered.set(key, value);
      },
      getBytesInUse: async () => bytesOf(Object.fromEntries(fake.remembered)),
      remove: async (keys: string[]) => keys.forEach((key) => fake.remembered.delete(key)),
    },
    onChanged: {
      addListener: (listener: Change) => changes.add(listener),
      removeListener: (listener: Change) => changes.delete(listener),
    },
  },
  permissions: {
    onAdded: { addListener: () => {} },
    onRemoved: { addListener: () => {} },
    getAll: async () => ({ origins: [...(fake.access ?? [])] }),
    contains: async ({ origins }: { origins: string[] }) =>
      origins.every((origin) => fake.access === null || fake.access.has(origin)),
    remove: async ({ origins }: { origins: string[] }) => {
      for (const origin of origins) fake.access?.delete(origin);
    },
  },
  tabs: {
    onUpdated: { addListener: () => {} },
    get: async (id: number) => {
      const page = fake.pages.get(id);
      if (!page) throw new Error(`No tab with id: ${id}.`);
      return tab(id, page);
    },
    query: async ({ url: patterns }: { url?: string[] }) =>
      [...fake.pages]
        .filter(
          ([, { url }]) =>
            !patterns || patterns.some((pattern) => url?.includes(pattern.slice('*://*.'.length, -'/*'.length))),
        )
        .map(([id, page]) => tab(id, page)),
    sendMessage: async (id: number, message: unknown) => {
      const page = fake.pages.get(id);
      if (!page?.answer) throw new Error('Could not establish connection. Receiving end does not exist.');
      return page.answer(message);
    },
  },
  scripting: {
    insertCSS: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
      const page = fake.pages.get(target.tabId);
      if (!page || page.refuses) throw new Error('Cannot access contents of the page.');
      fake.styled.push({ tabId: target.tabId, files });
    },
    executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
      const page = fake.pages.get(target.tabId);
      if (!page || page.refuses) throw new Error('Cannot access contents of the page.');
      fake.injected.push({ tabId: target.tabId, files });
    },
    getRegisteredContentScripts: async () => registered,
    registerContentScripts: async (scripts: Scripting.RegisteredContentScript[]) => {
      const twin = scripts.find(({ id }) => registered.some((one) => one.id === id));
      if (twin) throw new Error(`Duplicate script ID '${twin.id}'`);
      registered = [...registered, ...scripts];
    },
    updateContentScripts: async (scripts: Scripting.RegisteredContentScript[]) => {
      registered = registered.map((one) => scripts.find(({ id }) => id === one.id) ?? one);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      registered = registered.filter(({ id }) => !ids.includes(id));
    },
  },
  // As in Firefox for Android, part of it is missing.
  action: { setBadgeText: show, setTitle: show },
  extension: { inIncognitoContext: false },
  i18n: { getUILanguage: () => 'id-ID' },
};

export default browser;
