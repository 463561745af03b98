import { attacks, evil, spark, strike, type Guard } from './attack';

const text = 'Petugas pasar menulis keterangan lengkap di papan dekat gerbang utama pasar lama sejak kemarin pagi.';
const inBody = (pages: Record<string, string>, guards: readonly Guard[] = []) =>
  attacks(
    'markup',
    ['html-becomes-data', 'shown-words-are-escaped', ...guards],
    Object.fromEntries(Object.entries(pages).map(([title, body]) => [title, { body }])),
  );

/** Elements that run, load or change their shape when they are written out and read again. */
const elements = inBody({
  'a script in a paragraph': `<p>${text}<script>${strike}</script></p>`,
  'a picture that fails on purpose': `<p>${text}${spark}</p>`,
  'handlers on every element': `<p onclick="${strike}" onmouseover="${strike}" style="x">${text}</p>`,
  'a drawing with a script': `<svg><script>${strike}</script><text>${text}</text></svg>`,
  'a drawing that acts when loaded': `<svg onload="${strike}"><desc>${text}</desc></svg>`,
  'a drawing with a page in it': `<svg><foreignObject><p>${text}</p>${spark}</foreignObject></svg>`,
  'a drawing whose link moves': `<svg><a><animate attributeName="href" values="javascript:${strike}"/><text>${text}</text></a></svg>`,
  'a drawing that uses another': `<svg><use href="data:image/svg+xml,&lt;svg id='x' onload='${strike}'/&gt;#x"/></svg>`,
  'a drawing whose title is markup': `<svg><title><style><a title="</style>${spark.replaceAll('"', '&quot;')}"></style></title></svg>`,
  'mutation: two forms in a formula': `<form><math><mtext></form><form><mglyph><style></math>${spark}`,
  'mutation: noscript': `<noscript><p title="</noscript>${spark.replaceAll('"', '')}">${text}</p></noscript>`,
  'mutation: a style in a drawing': `<svg></p><style><a id="</style>${spark.replaceAll('"', '')}">`,
  'mutation: a select': `<select><option><style></option></select><b>${spark}</style></b></select>`,
  'mutation: listing and xmp': `<xmp>${spark}</xmp><listing>&lt;img src=x onerror=${strike}&gt;</listing>`,
  'a text area that ends early': `<textarea></textarea>${spark}</textarea>`,
  'plain text to the end': `<p>${text}</p><plaintext>${spark}`,
  'a comment that ends at once': `<!-->${spark}--><p>${text}</p>`,
  'a comment that ends with a bang': `<!-- x --!>${spark}--><p>${text}</p>`,
  'a CDATA section': `<![CDATA[>${spark}]]><svg><![CDATA[${spark}]]></svg>`,
  'a template': `<template>${spark}<script>${strike}</script><p>${text}</p></template>`,
  'a declared shadow': `<div><template shadowrootmode="open">${spark}<p>${text}</p><slot></slot></template></div>`,
  'a template in a template': `<template><template>${spark}</template></template>`,
  'an element of the page’s own': `<x-jahat data-a="${strike}">${text}</x-jahat><script>customElements.define('x-jahat', class extends HTMLElement { constructor() { super(); ${strike} } })</script>`,
  'a frame with a page in it': `<iframe srcdoc="&lt;script&gt;parent.${strike}&lt;/script&gt;"></iframe>`,
  'a frame of a script': `<iframe src="javascript:parent.${strike}"></iframe>`,
  'an object and what is in it': `<object data="data:text/html,a"><p>${text}</p>${spark}</object><embed src="data:text/html,a">`,
  'a form that sends itself': `<form action="javascript:${strike}"><button formaction="javascript:${strike}" autofocus>Kirim</button>${text}</form>`,
  'a running line': `<marquee onstart="${strike}">${text}</marquee>`,
  'details that open': `<details open ontoggle="${strike}"><summary>${text}</summary>${spark}</details>`,
  'a film that fails': `<video poster="javascript:${strike}"><source onerror="${strike}" src="data:video/mp4,a"></video>`,
  'a dialog on top': `<dialog open onfocus="${strike}">${text}</dialog>`,
  'an animation that calls': `<style>@keyframes j{}</style><p style="animation:j 1s" onanimationstart="${strike}">${text}</p>`,
  'style that loads through an attribute': `<p style="background:url(${evil}/style.png)">${text}</p>`,
  'style that covers everything': `<p style="position:fixed;inset:0;z-index:2147483647">${text}</p>`,
  'a sheet that loads': `<style>@import url("${evil}/a.css"); article{background:url(${evil}/b.png)}</style><p>${text}</p>`,
  'a picture that paints from elsewhere': `<table background="${evil}/c.png"><tr><td>Kios</td><td>300</td></tr></table>`,
  'a list mark from elsewhere': `<ul style="list-style-image:url(${evil}/d.png)"><li>Kios satu</li><li>Kios dua</li></ul>`,
  'a preload in the text': `<link rel="preload" as="image" href="${evil}/e.png"><link rel="prefetch" href="${evil}/f"><p>${text}</p>`,
  'a refresh in the text': `<meta http-equiv="refresh" content="999;url=javascript:${strike}"><p>${text}</p>`,
  'a refresh to elsewhere': `<meta http-equiv="refresh" content="999;url=${evil}/g"><p>${text}</p>`,
  'a policy in the text': `<meta http-equiv="content-security-policy" content="report-uri ${evil}/h"><p>${text}</p>`,
});

/** The same, where the copy of the page leaves it out too: handlers of elements that are made anew. */
const handlers = inBody(
  {
    'an editable text': `<p contenteditable onbeforeinput="${strike}" autofocus onfocus="${strike}">${text}</p>`,
  },
  ['copies-are-made-anew'],
);

export const markup = [...elements, ...handlers];
