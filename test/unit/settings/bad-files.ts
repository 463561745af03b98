import type { FileReason } from '../../../src/settings/transfer/file-fault';
import { settingsFile } from '../../../src/settings/transfer/settings-file';

/** What is in the file that all of them were made from. */
export const stored = {
  settings: { version: 2, language: 'id', kinds: { promo: false, share: true }, pictures: true },
  reading: { theme: 'sepia', size: 120, justify: false },
  'site:koran.example': { always: true, hide: [{ selector: '.kotak', text: 'Kotak', made: '2026-11-20' }] },
  'site:xn--kran-5qa.example': { off: true, kinds: { promo: true } },
};
export const whole = settingsFile(stored, '2026-11-22T00:00:00Z');
const file = (change: Record<string, unknown>) =>
  JSON.stringify({ file: 'bening-settings', version: 2, stored: { ...stored, ...change } });

const hide = (rule: unknown) => file({ 'site:koran.example': { hide: [stored['site:koran.example'].hide[0], rule] } });
const rule = { selector: '.kotak', text: 'Kotak', made: '2026-11-20' };

/** Files that are not to be taken: what each is, its text, why it is refused, and where in it. */
export const badFiles: [string, string, FileReason, string][] = [
  ['nothing', '', 'empty', ''],
  ['white space', ' \n\t', 'empty', ''],
  ['too much', `"${'x'.repeat(1_000_001)}"`, 'large', ''],
  ['a picture', '\u0089PNG\r\n', 'not-json', ''],
  ['a page', '<!doctype html><title>Bening</title>', 'not-json', ''],
  ['half a file', whole.slice(0, -20), 'not-json', ''],
  ['a list', '[]', 'not-ours', ''],
  ['a number', '7', 'not-ours', ''],
  ['null', 'null', 'not-ours', ''],
  ['settings of something else', '{"theme":"dark","version":2}', 'not-ours', ''],
  ['another mark', '{"file":"lain","version":2,"stored":{}}', 'not-ours', ''],
  ['a later version', JSON.stringify({ file: 'bening-settings', version: 3, stored }), 'newer', ''],
  ['nothing stored', '{"file":"bening-settings","version":2}', 'type', 'stored'],
  ['a list stored', '{"file":"bening-settings","version":2,"stored":[]}', 'type', 'stored'],
  ['no settings', '{"file":"bening-settings","version":2,"stored":{}}', 'nothing', ''],
  ['an unknown key', file({ history: [] }), 'key', 'history'],
  ['a prototype', file(JSON.parse('{"__proto__x": {}}')), 'key', '__proto__x'],
  ['settings that are a text', file({ settings: 'semua' }), 'type', 'settings'],
  ['later settings', file({ settings: { version: 9 } }), 'newer', 'settings'],
  ['older settings', file({ settings: { version: 1 } }), 'type', 'settings.version'],
  ['a language nobody speaks here', file({ settings: { language: 'jv' } }), 'type', 'settings.language'],
  ['pictures that are a word', file({ settings: { pictures: 'ya' } }), 'type', 'settings.pictures'],
  ['a kind nobody knows', file({ settings: { kinds: { sampah: true } } }), 'field', 'settings.kinds.sampah'],
  ['a kind that is a number', file({ settings: { kinds: { promo: 1 } } }), 'type', 'settings.kinds.promo'],
  ['kinds that are a list', file({ settings: { kinds: [] } }), 'type', 'settings.kinds'],
  ['a reading theme nobody has', file({ reading: { theme: 'merah' } }), 'type', 'reading.theme'],
  ['a text size in words', file({ reading: { size: 'besar' } }), 'type', 'reading.size'],
  ['an unknown field', file({ settings: { warna: 'biru' } }), 'field', 'settings.warna'],
  ['a host that is a path', file({ 'site:koran.example/berita': { off: true } }), 'host', 'site:koran.example/berita'],
  ['a host that is all', file({ 'site:*': { always: true } }), 'host', 'site:*'],
  ['no host', file({ 'site:': { always: true } }), 'host', 'site:'],
  ['a site that is a list', file({ 'site:warta.example': [] }), 'type', 'site:warta.example'],
  ['a site that is off in words', file({ 'site:warta.example': { off: 'ya' } }), 'type', 'site:warta.example.off'],
  ['rules that are a text', file({ 'site:warta.example': { hide: '.kotak' } }), 'type', 'site:warta.example.hide'],
  ['a rule that is a text', hide('.kotak'), 'type', 'site:koran.example.hide[2]'],
  ['a selector that is none', hide({ ...rule, selector: 'a[' }), 'selector', 'site:koran.example.hide[2].selector'],
  ['a selector of all', hide({ ...rule, selector: 'body' }), 'selector', 'site:koran.example.hide[2].selector'],
  [
    'a long selector',
    hide({ ...rule, selector: `.${'x'.repeat(1001)}` }),
    'selector',
    'site:koran.example.hide[2].selector',
  ],
  ...['toString', 'hasOwnProperty', 'constructor', 'valueOf'].map((name): (typeof badFiles)[number] => [
    `a field named ${name}`,
    file({ settings: { [name]: true } }),
    'field',
    `settings.${name}`,
  ]),
  ['a kind named toString', file({ settings: { kinds: { toString: 1 } } }), 'field', 'settings.kinds.toString'],
  [
    'a prototype in a site',
    file({ 'site:warta.example': JSON.parse('{"__proto__": {"off": true}}') }),
    'field',
    'site:warta.example.__proto__',
  ],
  [
    'a rule with hasOwnProperty',
    hide({ ...rule, hasOwnProperty: 1 }),
    'field',
    'site:koran.example.hide[2].hasOwnProperty',
  ],
  ['a long text', hide({ ...rule, text: 'x'.repeat(1001) }), 'type', 'site:koran.example.hide[2].text'],
  ['a rule with a script', hide({ ...rule, script: 'x' }), 'field', 'site:koran.example.hide[2].script'],
];
