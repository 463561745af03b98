import { expect, test } from 'vitest';
import { detect } from '../../../src/extract/detect';
import { hasBorrowedNames } from '../../../src/dom/borrowed-names';
import { showPage } from '../cleanup/page';

const address = new URL('https://warta-contoh.example/read/20260105/9/1/uji');

// Only in a document that a browser shows does a picture stand in the place of the document's own names.
test.each(['title', 'body', 'querySelector', 'children'])(
  'a page whose picture is called %s is left as it is',
  async (name) => {
    const { page } = await showPage(`<title>Pasar</title><p>Pasar dibuka.</p><img name="${name}">`);
    expect(hasBorrowedNames(page)).toBe(true);
    expect(detect(page, address).article).toBe(false);
  },
);

test('a form with a field for a title is an honest one', async () => {
  const { page } = await showPage('<form><input name="title"></form>');
  expect(hasBorrowedNames(page)).toBe(false);
});
