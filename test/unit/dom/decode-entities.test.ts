import { expect, test } from 'vitest';
import { decodeEntities } from '../../../src/dom/decode-entities';

test.each([
  ['Nur&#039;aini', "Nur'aini"],
  ['&ldquo;Pasar&rdquo; &amp; Sawah &#8211; &#x201C;Lama&#x201d;', '“Pasar” & Sawah – “Lama”'],
  ['Ren&eacute; M&uuml;ller &Ccedil;ak', 'René Müller Çak'],
  ['A&nbsp;B&hellip;', 'A\u00a0B…'],
  ['sekali saja: &amp;amp;', 'sekali saja: &amp;'],
  [
    'Sawah & Kebun, AT&T; &tidakada; &#0; &#xd800; &#99999999;',
    'Sawah & Kebun, AT&T; &tidakada; &#0; &#xd800; &#99999999;',
  ],
  ['/a?x=1&copy=2', '/a?x=1&copy=2'],
])('%s', (written, read) => {
  expect(decodeEntities(written)).toBe(read);
});
