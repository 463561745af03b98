import { noiseKinds } from '../../article/noise-kind';
import { isNewer } from '../is-newer';
import { isRecord } from '../is-record';
import { isMirrored } from '../mirror/is-mirrored';
import { readingChoices } from '../reading-settings';
import { settingsKey, settingsVersion } from '../settings';
import { hostOfKey } from '../site-settings';
import { FileFault } from './file-fault';
import { fileMark } from './settings-file';

const largest = 1_000_000;
const longestText = 1000;

type Check = (value: unknown, where: string) => void;

/** Checks that a value is an object with only known fields, all valid. */
const fields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value, where) => {
    if (!isRecord(value)) throw new FileFault('type', where);
    for (const [name, field] of Object.entries(value)) {
      const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
      if (!check) throw new FileFault('field', `${where}.${name}`);
      check(field, `${where}.${name}`);
    }
  };

const when =
  (holds: (value: unknown) => boolean, reason: 'type' | 'selector' = 'type'): Check =>
  (value, where) => {
    if (!holds(value)) throw new FileFault(reason, where);
  };

const listOf =
  (check: Check): Check =>
  (value, where) => {
    if (!Array.isArray(value)) throw new FileFault('type', where);
    value.forEach((one, index) => check(one, `${where}[${index + 1}]`));
  };

const isFlag = when((value) => typeof value === 'boolean');
const isShort = (value: unknown): value is string => typeof value === 'string' && value.length <= longestText;
const isText = when(isShort);
const kinds = fields(Object.fromEntries(noiseKinds.map((kind) => [kind, isFlag])));

const general = fields({
  version: when((value) => value === settingsVersion),
  language: when((value) => value === null || value === 'id' || value === 'en'),
  pictures: isFlag,
  kinds,
});

const reading = fields({
  ...Object.fromEntries(
    Object.entries(readingChoices).map(([name, offered]) => [
      name,
      when((value) => offered.some((one) => one === value)),
    ]),
  ),
  size: when((value) => typeof value === 'number' && Number.isFinite(value)),
  justify: isFlag,
  keys: isFlag,
});

const site = (isSelector: (text: string) => boolean): Check =>
  fields({
    off: isFlag,
    always: isFlag,
    kinds,
    hide: listOf(
      fields({
        selector: when((value) => isShort(value) && isSelector(value), 'selector'),
        text: isText,
        made: isText,
      }),
    ),
  });

const isHost = (host: string): boolean => /^[\p{L}\d_-]+(?:\.[\p{L}\d_-]+)*$|^\[[\da-f:.]+\]$/u.test(host);

/**
 * The reader's choices from an exported file, by key. All are checked first: the first invalid one throws a `FileFault`.
 * `isSelector` says whether the browser can parse a selector.
 */
export function readSettingsFile(text: string, isSelector: (text: string) => boolean): Record<string, unknown> {
  if (text.trim() === '') throw new FileFault('empty');
  if (text.length > largest) throw new FileFault('large');
  const file = parse(text);
  if (!isRecord(file) || file['file'] !== fileMark) throw new FileFault('not-ours');
  if (isNewer(file)) throw new FileFault('newer');
  const { stored } = file;
  if (!isRecord(stored)) throw new FileFault('type', 'stored');
  if (Object.keys(stored).length === 0) throw new FileFault('nothing');
  for (const [key, value] of Object.entries(stored)) checkEntry(key, value, isSelector);
  return stored;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FileFault('not-json');
  }
}

function checkEntry(key: string, value: unknown, isSelector: (text: string) => boolean): void {
  if (!isMirrored(key)) throw new FileFault('key', key);
  if (isNewer(value)) throw new FileFault('newer', key);
  const host = hostOfKey(key);
  if (host !== null) {
    if (!isHost(host)) throw new FileFault('host', key);
    site(isSelector)(value, key);
  } else if (key === settingsKey) general(value, key);
  else reading(value, key);
}
