import { expect, test } from 'vitest';
import { inertCopy, type Unseen } from '../../../src/dom/inert-copy';
import { showPage } from '../cleanup/page';

const parse = (html: string) => new DOMParser().parseFromString(`<!doctype html>${html}`, 'text/html');
const formula = (elements: number) => `<math>${'<mi>x</mi>'.repeat(elements)}</math>`;

test('a copy is the page to the letter', () => {
  const page = parse(`<title>Pasar</title><p>Luas 400 meter</p><template><p>satu</p></template>`);
  expect(inertCopy(page).isEqualNode(page)).toBe(true);
});

test.each([
  '<o:p class="a:b">satu</o:p>',
  '<x-kios "@click="dua" @klik=tiga [nilai]=4 a:b="5">enam</x-kios>',
  '<svg viewBox="0 0 1 1"><foreignObject xlink:href="#a"><p>tujuh</p></foreignObject></svg>',
  '<noscript><img src="a.jpg"></noscript><!-- delapan --><script type="application/ld+json">{}</script>',
  '<template>sembilan</template><select><option selected>sepuluh</select><input value="11" checked>',
])('elements are made again as they are written: %s', (html) => {
  const page = parse(html);
  for (const template of page.querySelectorAll('template')) template.content.replaceChildren();
  expect(inertCopy(page).isEqualNode(page)).toBe(true);
});

test('an element with a name that cannot be made is a span, and everything beside it keeps its place', () => {
  const copy = inertCopy(parse('<p>satu <kios"{ hidden>dua</kios"{> tiga</p><p>empat</p>'));
  expect([...copy.querySelectorAll('p')].map((line) => line.textContent)).toEqual(['satu dua tiga', 'empat']);
});

test('where an element is made anew, no attribute with code is set: a page may be asked about it', () => {
  const page = parse('<p onclick="a()" class="b"><x-kios onload="b()" id="c"></x-kios></p>');
  expect(inertCopy(page).body.innerHTML).toBe('<p class="b"><x-kios id="c"></x-kios></p>');
});

test('an attribute that only parsers can name is left out, and those beside it stay', () => {
  const page = parse('<p a="1" "kios"=2 b="3">satu</p>');
  expect(inertCopy(page).querySelector('p[a="1"][b="3"]')?.textContent).toBe('satu');
});

test('what nobody can open is not copied: a closed shadow tree that would be cloned', () => {
  const page = parse('<section><p>Kios</p></section>');
  page.querySelector('section')?.attachShadow({ mode: 'closed', clonable: true }).append('rahasia');
  const host = inertCopy(page).querySelector('section');
  expect(host?.isEqualNode(page.querySelector('section'))).toBe(true);
  expect(host?.cloneNode().textContent).toBe('');
  expect(() => host?.attachShadow({ mode: 'open' })).not.toThrow();
});

test('parts of a formula are copied as spans under their names', () => {
  const page = parse(`<p>Luas <math alttext="x"><msup><mi>x</mi><mn>2</mn></msup><script>1</script></math> meter</p>`);
  const copy = inertCopy(page);
  expect(copy.querySelector('math')?.innerHTML).toBe(
    '<span><span class="msup"><span class="mi">x</span><span class="mn">2</span></span><script>1</script></span>',
  );
  expect(copy.querySelector('math')?.getAttribute('alttext')).toBe('x');
  expect(copy.defaultView).toBe(null);
});

test('no field of the page keeps a formula’s page from being copied', () => {
  const fields = ['childNodes', 'appendChild', 'importNode', 'querySelectorAll', 'cloneNode'].map(
    (name) => `<input name=${name}>`,
  );
  const page = parse(`<form>${fields.join('')}<p>Pasar</p></form><form name=importNode></form>${formula(1)}`);
  expect(inertCopy(page).querySelector('p')?.textContent).toBe('Pasar');
});

test('what a page does not show is copied, and named with how it is hidden', () => {
  const unseen: Unseen = new Map();
  const copy = inertCopy(
    parse('<div hidden>satu<p class="sr-only">dua</p></div><p style="filter: blur(3px)">tiga</p>'),
    unseen,
  );
  expect([...unseen].map(([element, hiding]) => `${element.localName} ${hiding}`)).toEqual([
    'div closed',
    'p apart',
    'p blurred',
  ]);
  expect(copy.body.textContent).toBe('satuduatiga');
});

test('fields of a form named like what is asked of an element are no answer', async () => {
  const fields = [
    'getBoundingClientRect',
    'shadowRoot',
    'scrollHeight',
    'clientHeight',
    'parentNode',
    'childNodes',
    'localName',
  ];
  const { page } = await showPage(
    `<form style="height: 10px; overflow: hidden">${fields.map((name) => `<input name=${name}>`).join('')}<p>Pasar lentera kembali ramai pagi ini.</p></form>`,
  );
  expect(inertCopy(page).querySelector('p')?.textContent).toContain('Pasar');
});

test('fields named like what is asked of the copy are no answer, where no style is known', () => {
  const names = ['style', 'hasAttribute', 'getAttribute', 'localName', 'closest', 'childNodes'];
  const fields = names.map((name) => `<input name=${name}>`).join('');
  const form = `<form style="white-space: pre-line" class="pasar">${fields}<p>Pasar lentera</p></form>`;
  const page = parse(`${form}<div id="tempat"></div>`);
  const shadow = page.querySelector('#tempat')?.attachShadow({ mode: 'open' });
  if (shadow) shadow.innerHTML = form;
  expect([...inertCopy(page).querySelectorAll('p')].map((line) => line.textContent)).toEqual([
    'Pasar lentera',
    'Pasar lentera',
  ]);
});
