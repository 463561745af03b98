import { describe, expect, test } from 'vitest';
import { NewerSettingsError } from '../../../../src/settings/newer-settings-error';
import { Options } from '../../../../src/ui/options/options';
import { OptionsModel } from '../../../../src/ui/options/options-model';
import { badFiles } from '../../settings/bad-files';
import { mount, settle } from '../mount';
import { FakeOptionsPort } from './fake-options-port';

async function opened(prepare: (port: FakeOptionsPort) => void = () => {}) {
  const port = new FakeOptionsPort();
  prepare(port);
  const model = new OptionsModel(port);
  await model.open();
  const root = mount(<Options model={model} />);
  const element = <E extends HTMLElement>(selector: string, type: new () => E): E => {
    const found = root.querySelector(selector);
    if (!(found instanceof type)) throw new Error(`no ${selector}`);
    return found;
  };
  const named = (name: string): HTMLElement => {
    const found = [...root.querySelectorAll<HTMLElement>('button, a')].find(
      (one) => (one.ariaLabel ?? one.textContent?.trim()) === name,
    );
    if (!found) throw new Error(`nothing is called ${name}`);
    return found;
  };
  const press = async (name: string) => {
    named(name).click();
    await settle();
  };
  const type = async (selector: string, text: string) => {
    const input = element(selector, HTMLInputElement);
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settle();
  };
  const said = () => element('.said', HTMLElement).textContent;
  return { port, model, root, element, named, press, type, said };
}

const row = (root: Element, host: string) => root.querySelector(`[data-host="${host}"]`);

describe('kinds', () => {
  test('are switched one by one, each with an example', async () => {
    const { port, element } = await opened();
    const first = element('#kinds [role="switch"]', HTMLElement);
    expect(first.getAttribute('aria-checked')).toBe('true');
    first.click();
    await settle();
    expect(first.getAttribute('aria-checked')).toBe('false');
    expect(port.stored['settings']).toMatchObject({ version: 2, kinds: { subscription: false, promo: true } });
  });

  test('follow what is chosen elsewhere', async () => {
    const { port, element } = await opened();
    port.change({ settings: { version: 2, kinds: { subscription: false } } });
    await settle();
    expect(element('#kinds [role="switch"]', HTMLElement).getAttribute('aria-checked')).toBe('false');
  });
});

describe('sites', () => {
  test('are found by name and by host', async () => {
    const { root, type } = await opened();
    const hosts = () => [...root.querySelectorAll<HTMLElement>('[data-host]')].map(({ dataset }) => dataset['host']);
    expect(hosts()).toEqual(['koran.example', 'warta-contoh.example', 'kabar-umpama.example']);
    await type('input[type="search"]', 'UMPAMA');
    expect(hosts()).toEqual(['kabar-umpama.example']);
    await type('input[type="search"]', 'tidak ada');
    expect(root.querySelector('#sites .empty')?.textContent).toContain('tidak ada');
  });

  test('are switched off and on', async () => {
    const { port, root } = await opened();
    row(root, 'warta-contoh.example')?.querySelector<HTMLElement>('[role="switch"]')?.click();
    await settle();
    expect(port.stored['site:warta-contoh.example']).toEqual({ off: true });
  });

  test('are asked for, refused, given and taken back', async () => {
    const { port, root, press, said } = await opened((port) => {
      port.grants = false;
    });
    await press('Selalu bersihkan kabar-umpama.example');
    expect(said()).toContain('tidak diberikan');
    port.grants = true;
    await press('Selalu bersihkan kabar-umpama.example');
    expect(port.stored['site:kabar-umpama.example']).toEqual({ always: true });
    expect(row(root, 'kabar-umpama.example')?.textContent).toContain('atas permintaan Anda');
    await press('Cabut izin untuk kabar-umpama.example');
    expect(port.allowed.has('kabar-umpama.example')).toBe(false);
  });

  test('say when the browser no longer gives access', async () => {
    const { root } = await opened((port) => port.allowed.clear());
    for (const host of ['warta-contoh.example', 'koran.example']) {
      expect(row(root, host)?.querySelector('.trouble')?.textContent).toContain('izinnya dicabut');
    }
  });

  test('that no list names are added by their address alone', async () => {
    const { port, type, root, element } = await opened();
    const submit = async () => {
      element('.add-site', HTMLFormElement).requestSubmit();
      await settle();
    };
    for (const wrong of ['', 'koran', '*', 'semua situs', 'file:///berita']) {
      await type('.add-site input', wrong);
      await submit();
      expect(root.querySelector('.add-site .trouble')?.textContent, wrong).toContain('bukan alamat situs');
    }
    await type('.add-site input', 'https://www.harian.example/berita/1');
    await submit();
    expect(port.stored['site:harian.example']).toEqual({ always: true });
  });

  test('can be forgotten, and that can be taken back', async () => {
    const { port, press } = await opened();
    const { 'site:koran.example': before } = port.stored;
    await press('Hapus pengaturan untuk koran.example');
    expect(port.stored['site:koran.example']).toBeUndefined();
    await press(
      `Batalkan: Dihapus, ${new Date('2026-11-22T00:00:00Z').toLocaleString('id', { dateStyle: 'long', timeStyle: 'short' })}`,
    );
    expect(port.stored['site:koran.example']).toEqual({ hide: (before as { hide: unknown }).hide });
  });
});

describe('own rules', () => {
  test('are changed where a browser can read them, and not otherwise', async () => {
    const { port, press, type, root, element } = await opened();
    await press('Ubah aturan “Konten Plus”');
    const slow = Array.from({ length: 80 }, (_, at) => `:has(.k${at})`).join(', ');
    for (const wrong of ['a[', ' ', 'body', '*', slow]) {
      await type('.rule input', wrong);
      element('.rule form', HTMLFormElement).requestSubmit();
      await settle();
      expect(root.querySelector('.rule .trouble')?.textContent, wrong).toContain('tidak mengerti');
    }
    await type('.rule input', 'aside .kotak');
    element('.rule form', HTMLFormElement).requestSubmit();
    await settle();
    expect(port.stored['site:koran.example']).toMatchObject({
      hide: [{ selector: 'aside .kotak', text: 'Konten Plus' }],
    });
  });

  test('are deleted one by one', async () => {
    const { port, press, root } = await opened();
    await press('Hapus aturan “Konten Plus”');
    expect(port.stored['site:koran.example']).toEqual({ always: true });
    expect(root.querySelector('#rules .empty')).not.toBeNull();
  });
});

describe('data', () => {
  test('go out, and come in again on another machine', async () => {
    const one = await opened();
    await one.press('Ekspor ke berkas');
    const other = await opened((port) => {
      port.stored = {};
    });
    await other.model.importFile(one.port.saved?.text ?? '');
    await settle();
    expect(other.port.stored['site:koran.example']).toEqual(one.port.stored['site:koran.example']);
    expect(other.said()).toBe('1 pengaturan diimpor dari berkas.');
  });

  test.each(['id', 'en'] as const)(
    'of 30 bad files and more nothing is taken, and each is told why: %s',
    async (language) => {
      expect(badFiles.length).toBeGreaterThanOrEqual(30);
      const { port, model, root } = await opened((port) => {
        port.stored['settings'] = { version: 2, language };
      });
      const before = structuredClone(port.stored);
      for (const [what, text, reason, where] of badFiles) {
        await model.importFile(text);
        await settle();
        expect(port.stored, what).toEqual(before);
        const said = root.querySelector('[role="alert"]')?.textContent ?? '';
        expect(said, what).toMatch(language === 'id' ? /^Tidak diimpor\. .{15}/ : /^Not imported\. .{15}/);
        if (reason !== 'newer') expect(said, what).toContain(where);
        expect(said, what).not.toMatch(/[{}]|undefined/);
      }
    },
  );

  test.each(['id', 'en'] as const)(
    'that would slow pages down are taken in part, and what was left out is said: %s',
    async (language) => {
      const { port, model, root } = await opened((port) => {
        port.stored['settings'] = { version: 2, language };
      });
      const rules = (selectors: string[]) => ({
        always: true,
        hide: selectors.map((selector) => ({ selector, text: '', made: '2026-11-20' })),
      });
      const many = (count: number, one: (at: number) => string) => Array.from({ length: count }, (_, at) => one(at));
      const stored = {
        'site:koran.example': rules(many(12_000, (at) => `.k${at}`)),
        'site:warta.example': rules([many(80, (at) => `:has(.k${at})`).join(', '), 'div:has(> .promo)']),
      };
      await model.importFile(JSON.stringify({ file: 'bening-settings', version: 2, stored }));
      await settle();
      expect(port.stored['site:koran.example']).toEqual(rules(many(50, (at) => `.k${11_950 + at}`)));
      expect(port.stored['site:warta.example']).toEqual(rules(['div:has(> .promo)']));
      const said = root.querySelector('[role="alert"]')?.textContent ?? '';
      expect(said).toMatch(
        language === 'id' ? /11\.950 aturan.* 50 .*1 aturan/ : /11,950 of.* 50 .*1 of your own rule was/,
      );
      expect(said).not.toMatch(/[{}]|undefined|0 (?:situs|sites)/);
      await model.importFile(JSON.stringify({ file: 'bening-settings', version: 2, stored: { 'site:a.example': {} } }));
      await settle();
      expect(root.querySelector('[role="alert"]')?.textContent).toBe('');
    },
  );

  test('that are faulty change nothing, and that is said', async () => {
    const { port, model, root } = await opened();
    const before = structuredClone(port.stored);
    await model.importFile('{"file":"bening-settings","version":2,"stored":{"settings":{"kinds":{"promo":1}}}}');
    await settle();
    expect(port.stored).toEqual(before);
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('settings.kinds.promo');
  });

  test('are reset after one question, and that can be taken back', async () => {
    const { port, press, root } = await opened();
    await press('Kembalikan semua ke awal');
    expect(document.activeElement?.textContent).toBe('Batal');
    await press('Batal');
    expect(port.stored['site:koran.example']).toBeDefined();
    await press('Kembalikan semua ke awal');
    await press('Ya, kembalikan');
    expect(Object.keys(port.stored)).toEqual(['history']);
    root.querySelector<HTMLElement>('#history button')?.click();
    await settle();
    expect(port.stored['site:koran.example']).toMatchObject({ hide: [{ selector: '.kotak-plus' }] });
  });
});

test('what a browser refuses, and what a later version stored, is said and changes nothing', async () => {
  const { port, element, said } = await opened();
  const press = async () => {
    element('#kinds [role="switch"]', HTMLElement).click();
    await settle();
  };
  port.failure = new Error('QuotaExceeded');
  await press();
  expect(said()).toContain('peramban menolak');
  port.failure = new NewerSettingsError('settings');
  await press();
  expect(said()).toContain('lebih baru');
  expect(element('#kinds [role="switch"]', HTMLElement).getAttribute('aria-checked')).toBe('true');
});

describe('how articles look', () => {
  const choose = async (root: Element, value: string) => {
    root.querySelector<HTMLInputElement>(`#reading [data-value="${value}"] input`)?.click();
    await settle();
  };

  test('is chosen here as on the reader page, and seen at once in an example', async () => {
    const { port, root } = await opened();
    await choose(root, 'sepia');
    await choose(root, 'sans');
    await choose(root, 'loose');
    expect(port.stored['reading']).toMatchObject({ theme: 'sepia', family: 'sans', spacing: 'loose', size: 100 });
    expect(root.querySelector<HTMLElement>('.sample')?.dataset).toMatchObject({ theme: 'sepia', family: 'sans' });
    expect(document.documentElement.dataset['theme']).toBe('sepia');
    await choose(root, 'system');
  });

  test('follows what is chosen elsewhere', async () => {
    const { port, root } = await opened();
    port.change({ reading: { size: 150, justify: true } });
    await settle();
    expect(root.querySelector<HTMLInputElement>('#reading input[type="range"]')?.value).toBe('150');
    expect(root.querySelector<HTMLElement>('.sample')?.style.getPropertyValue('--scale')).toBe('1.5');
  });
});

test('of many sites and many past changes those are in sight that matter', async () => {
  const { root, type } = await opened((port) => {
    const past = { at: '2026-11-22T00:00:00Z', why: 'import', before: { settings: null } };
    port.stored['history'] = Array.from({ length: 12 }, () => past);
  });
  const isSeen = (selector: string) => root.querySelector(selector)?.checkVisibility();
  expect(isSeen('[data-host="koran.example"]')).toBe(true);
  expect(isSeen('[data-host="warta-contoh.example"]')).toBe(false);
  expect([...root.querySelectorAll('#sites summary')].map((one) => one.textContent)).toEqual([
    'Dibersihkan otomatis1',
    'Didukung, perlu izin1',
  ]);
  // What the group is called is not said again of each site in it.
  expect(root.querySelector('[data-host="warta-contoh.example"]')?.textContent?.toLowerCase()).not.toContain(
    'dibersihkan otomatis',
  );
  await type('input[type="search"]', 'warta');
  expect(isSeen('[data-host="warta-contoh.example"]')).toBe(true);
  const steps = [...root.querySelectorAll('#history li')].map((one) => one.checkVisibility());
  expect(steps.filter(Boolean)).toHaveLength(5);
  expect(steps).toHaveLength(12);
});

test('shortcuts are named in her language, with their keys', async () => {
  const { root } = await opened();
  const rows = [...root.querySelectorAll('#shortcuts dl > div')].map(({ textContent }) => textContent);
  expect(rows).toEqual(['Buka BeningAlt+Shift+J', 'Matikan atau nyalakan Bening di halaman inibelum ada']);
});

test('where the browser does not open its page of shortcuts, she is told where it is', async () => {
  const { press, said } = await opened();
  await press('Ubah pintasan');
  expect(said()).toContain('chrome://extensions/shortcuts');
});

test('shortcuts are left out where a browser has none', async () => {
  const { root } = await opened((port) => {
    port.keys = null;
  });
  expect(root.querySelector('#shortcuts, a[href="#shortcuts"]')).toBeNull();
});

test('what is on this machine alone is named, and why', async () => {
  const { root } = await opened((port) => {
    port.unsynced = [
      { key: 'site:koran.example', why: 'large' },
      { key: 'settings', why: 'newer' },
      { key: 'site:warta-contoh.example', why: 'refused' },
    ];
  });
  const list = [...root.querySelectorAll('#sync li')].map(({ textContent }) => textContent);
  expect(list[0]).toBe('koran.example: terlalu besar untuk disinkronkan');
  expect(list[1]).toContain('Pengaturan umum: disimpan oleh Bening yang lebih baru');
  expect(list[2]).toBe('warta-contoh.example: ditolak peramban, dan dicoba lagi nanti');
});

test('the language changes at once', async () => {
  const { root, element } = await opened();
  const radios = [...root.querySelectorAll<HTMLInputElement>('input[name="language"]')];
  radios[2]?.click();
  await settle();
  expect(element('h1', HTMLElement).textContent).toBe('Bening settings');
  expect(document.documentElement.lang).toBe('en');
});
