import { expect, test } from 'vitest';
import { FileFault } from '../../../src/settings/transfer/file-fault';
import { readSettingsFile } from '../../../src/settings/transfer/read-settings-file';
import { isSelector } from '../../../src/ui/options/is-selector';
import { badFiles, stored, whole } from './bad-files';

test('a file that was exported gives back what was in it', () => {
  expect(readSettingsFile(whole, isSelector)).toEqual(stored);
});

test.each(badFiles)('of %s nothing is taken, and the fault is named', (_, text, reason, where) => {
  let fault: unknown = null;
  try {
    readSettingsFile(text, isSelector);
  } catch (error) {
    fault = error;
  }
  expect(fault).toBeInstanceOf(FileFault);
  expect(fault).toMatchObject({ reason, where });
});
