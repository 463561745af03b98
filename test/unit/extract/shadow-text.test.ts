import { expect, test } from 'vitest';
import { toMarkdown } from '../../../src/export/markdown';
import { toPlainText } from '../../../src/export/plain-text';
import { extract } from '../../../src/extract/extract';
import { prose, report } from '../../never-noise/newsroom';
import { showPage } from '../cleanup/page';

const address = new URL('https://warta-contoh.example/read/20260105/7/41/pasar-lentera-kembali-ramai');
const pageOf = (text: string) =>
  `<html lang="id"><title>Pasar Lentera Kembali Ramai</title><body><h1>Pasar Lentera Kembali Ramai</h1>${text}</body></html>`;

function read(page: Document) {
  const article = extract(page, address, { force: true })?.article;
  if (!article) throw new Error('no article was read');
  return { text: toPlainText(article), markdown: toMarkdown(article) };
}

const shadow = (content: string) => `<template shadowrootmode="open">${content}</template>`;
const whole = report(5).join('\n\n');

test.each([
  ['all of it', `<warta-isi>${shadow(`<style>p { margin: 0 }</style><div>${prose(5)}</div>`)}</warta-isi>`],
  ['in a plain element', `<article><div>${shadow(prose(5))}</div></article>`],
  ['its middle', `<article>${prose(2)}<div>${shadow(prose(2, 2))}</div>${prose(1, 4)}</article>`],
  ['one tree in another', `<warta-luar>${shadow(`<warta-dalam>${shadow(prose(5))}</warta-dalam>`)}</warta-luar>`],
  [
    'with what is put in a slot',
    `<warta-isi>${shadow(`<div>${prose(2)}<slot></slot>${prose(1, 4)}</div>`)}${prose(2, 2)}</warta-isi>`,
  ],
  [
    'slots in another order',
    `<warta-isi>${shadow(`<div><slot name="atas"></slot><slot name="bawah"></slot></div>`)}
     <div slot="bawah">${prose(3, 2)}</div><div slot="atas">${prose(2)}</div></warta-isi>`,
  ],
  [
    'what stands in a slot that is empty',
    `<warta-isi>${shadow(`<div>${prose(2)}<slot>${prose(3, 2)}</slot></div>`)}</warta-isi>`,
  ],
])('text in an open shadow tree is read in its place: %s', async (_, text) => {
  const { page } = await showPage(pageOf(text));
  expect(read(page).text).toBe(whole);
  expect(read(page).markdown).toContain(whole);
});

const list = ['Beras medium', 'Minyak goreng curah'];
test.each<[string, string, string]>([
  [
    'a word in a sentence',
    `<p>Harga naik <warta-angka>${shadow('<b><slot></slot></b>')}lima persen</warta-angka> sejak Senin menurut koperasi.</p>`,
    'Harga naik **lima persen** sejak Senin menurut koperasi.',
  ],
  [
    'a word that is marked',
    `<p>Harga <em><warta-angka>${shadow('<slot></slot>')}naik lima persen</warta-angka></em> sejak Senin menurut koperasi.</p>`,
    'Harga _naik lima persen_ sejak Senin menurut koperasi.',
  ],
  [
    'items of a list',
    `<warta-daftar>${shadow('<ul><slot></slot></ul>')}${list.map((item) => `<li>${item}</li>`).join('')}</warta-daftar>`,
    list.map((item) => `- ${item}`).join('\n'),
  ],
  [
    'a picture and its caption',
    `<warta-foto>${shadow('<figure><slot name="a"></slot><figcaption><slot name="b"></slot></figcaption></figure>')}<img slot="a" src="/a.jpg" width="640" height="400"><i slot="b">Kios ikan. (Antara/Sari)</i></warta-foto>`,
    '_Kios ikan._ (Antara/Sari)',
  ],
  [
    'a question that opens its answer',
    `<warta-lipat>${shadow('<h3><button><slot name="q"></slot></button></h3><div><slot></slot></div>')}<span slot="q">Apa itu pasar malam?</span><p>Pasar yang dibuka setelah matahari terbenam sampai larut malam.</p></warta-lipat>`,
    '### Apa itu pasar malam?\n\nPasar yang dibuka',
  ],
])('what a slot takes stands where the tree puts it: %s', async (_, part, expected) => {
  const { page } = await showPage(pageOf(`<main>${prose(3)}${part}${prose(2, 3)}</main>`));
  expect(read(page).markdown).toContain(expected);
});

test('what no slot takes, and what the tree hides, is not read', async () => {
  const { page } = await showPage(
    pageOf(
      `<warta-isi>${shadow(`<style>.x { display: none }</style><div>${prose(5)}<p class="x">Rahasia gudang tua disimpan di bawah tikar anyaman.</p></div>`)}
       <p>Kalimat cadangan ini tidak pernah terlihat oleh pembaca mana pun.</p></warta-isi>`,
    ),
  );
  expect(read(page).text).toBe(whole);
});

test('a tree that was attached by a script is read, and no custom element runs in the copy', async () => {
  const { page, view } = await showPage(pageOf('<main></main>'));
  let made = 0;
  view.customElements.define(
    'warta-hidup',
    class extends view.HTMLElement {
      constructor() {
        super();
        made += 1;
        const root = this.attachShadow({ mode: 'open' });
        const box = root.appendChild(page.createElement('div'));
        for (const line of report(5)) box.appendChild(page.createElement('p')).textContent = line;
      }
    },
  );
  page.querySelector('main')?.append(page.createElement('warta-hidup'));
  expect(read(page).text).toBe(whole);
  expect(made).toBe(1);
});
