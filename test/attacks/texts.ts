import { attacks, evil, headline, spark, strike, written, type Guard } from './attack';

const text = written(spark);
const broken = written(`"><script>${strike}</script>`);
const inBody = (title: string, body: string, guards?: readonly Guard[]) =>
  [title, guards ? { body, guards } : { body }] as const;

/** Words that look like markup, in every place where a page's words become ours. */
export const texts = attacks('text', ['shown-words-are-escaped'], {
  'a headline of escaped markup': { title: `${headline} ${text}`, pageTitle: `${headline} ${text}` },
  'a headline that holds a live element': {
    guards: ['html-becomes-data', 'shown-words-are-escaped'],
    title: `${headline} ${spark}`,
  },
  'metadata that names a script as the title': { head: `<meta property="og:title" content="${text}">`, title: '' },
  'a headline that ends a script': {
    guards: ['data-ends-no-script'],
    title: `${headline} ${written(`</script><script>${strike}</script>`)}`,
  },
  'a headline that closes the field of a citation': {
    guards: ['bibtex-is-escaped'],
    title: `${headline} }}} @article{b, url = {javascript:${strike}}`,
  },
  'a headline that is a path to elsewhere': {
    guards: ['file-names-are-words'],
    title: `../../../.bashrc ${headline} C:\\con | &lt;nul&gt; ?*`,
  },
  'a deck of escaped markup': {
    lead: `<h2 class="deck">${text} Bangunan baru itu menampung tiga ratus kios dan dibuka untuk umum.</h2>`,
  },
  // What looks like no name is nobody's, but a newsroom may be called anything.
  'a newsroom whose name is markup': { byline: 'Penulis: Tim Redaksi &lt;img src=x onerror=self.attacked=1&gt;' },
  'a newsroom whose name ends its element': {
    guards: ['file-words-are-escaped'],
    byline: 'Penulis: Tim Redaksi &lt;p onmouseover=self.attacked=1&gt;',
  },
  'a publisher whose name is markup': { head: `<meta property="og:site_name" content="Warta ${text}">` },
  'a language that leaves its attribute': {
    guards: ['silent-elements-are-skipped'],
    body: `<script>document.documentElement.lang='"><img src=x onerror=${strike}>'</script>`,
    head: `<meta http-equiv="content-language" content="${broken}">`,
  },
  'a caption of escaped markup': {
    lead: `<figure><img src="/foto.jpg" width="600" alt="Pasar"><figcaption>Pasar ${text}. (Foto: ${broken})</figcaption></figure>`,
  },
  'an alternative text that leaves its attribute': {
    guards: ['file-words-are-escaped'],
    lead: `<figure><img src="/foto.jpg" width="600" alt="${broken}"><figcaption>Pasar lama. (Foto: Andi Angan)</figcaption></figure>`,
  },
  'a credit of escaped markup': {
    lead: `<figure><img src="/foto.jpg" width="600"><figcaption>Pasar lama. <span class="credit">${text}</span></figcaption></figure>`,
  },
  ...Object.fromEntries([
    inBody(
      'a paragraph of escaped markup',
      `<p>Kata petugas, ${text} adalah contoh tulisan yang aneh di papan pasar.</p>`,
    ),
    inBody(
      'entities without a semicolon',
      `<p>Kata petugas, &lt&#105mg src=x onerror=${strike}&gt adalah tulisan yang aneh.</p>`,
    ),
    inBody('a subheading of escaped markup', `<h2>Papan ${text}</h2>`),
    inBody('a list of escaped markup', `<ul><li>Kios ${text}</li><li>Kios ${broken}</li></ul>`),
    inBody(
      'a table of escaped markup',
      `<table><caption>${text}</caption><tr><th>${text}</th><th>Kios</th></tr><tr><td>${broken}</td><td>300</td></tr></table>`,
    ),
    inBody(
      'a table that spans a million cells',
      '<table><tr><th colspan="1000000" rowspan="65534">Kios</th><td colspan="-1">x</td></tr><tr><td>1</td><td>2</td></tr></table>',
      ['spans-are-bounded'],
    ),
    inBody(
      'a quotation of escaped markup',
      `<blockquote><p>Kami senang, ${text} katanya kepada pengunjung.</p></blockquote>`,
    ),
    inBody('a formula of escaped markup', `<p>Kata petugas, <math><mtext>${text}</mtext></math> adalah rumus.</p>`),
    inBody(
      'a formula described by escaped markup',
      `<p>Kata petugas, <math alttext="${text}"></math> adalah rumus yang aneh.</p>`,
    ),
    inBody(
      'a script in a formula',
      `<p>Kata petugas, <math><mtext>a<script>${strike}</script></mtext></math> adalah rumus yang aneh.</p>`,
      ['silent-elements-are-skipped'],
    ),
    inBody('preformatted script', `<pre>${text}\n\`\`\`\n${text}</pre>`),
    inBody(
      'link words of escaped markup',
      `<p>Petugas menulis <a href="https://warta-contoh.example/a">${text}</a> di papan dekat gerbang pasar.</p>`,
    ),
    inBody(
      'a quoted post of escaped markup',
      `<blockquote class="twitter-tweet"><p>${text}</p><a href="https://x.com/a/status/1">5 Januari</a></blockquote>`,
    ),
    inBody(
      'a frame whose name is markup',
      `<iframe data-src="https://www.youtube.com/embed/abcdef12345" title="${broken}"></iframe>`,
    ),
    inBody('an Indonesian promo line of escaped markup', `<p>Baca juga: <a href="/lain">${text}</a></p>`),
    inBody(
      'Markdown: a link with a script',
      `<p>Petugas menulis [klik](javascript:${strike}) di papan dekat gerbang pasar lama.</p>`,
      ['markdown-is-escaped'],
    ),
    inBody(
      'Markdown: a picture from elsewhere',
      `<p>Petugas menulis ![x](${evil}/md.png) di papan dekat gerbang pasar lama.</p>`,
      ['markdown-is-escaped'],
    ),
    inBody(
      'Markdown: a link definition',
      `<p>[klik]: javascript:${strike}</p><p>Petugas menulis [klik] dan [klik][] di papan dekat gerbang.</p>`,
      ['markdown-is-escaped'],
    ),
    inBody(
      'Markdown: an autolink with a script',
      `<p>Petugas menulis &lt;javascript:${strike}&gt; di papan dekat gerbang pasar lama.</p>`,
      ['markdown-is-escaped'],
    ),
    inBody(
      'Markdown: a fence that never closes',
      '<p>```html</p><p>~~~</p><p>Petugas menulis tiga tanda petik terbalik di papan.</p>',
      ['markdown-is-escaped'],
    ),
    inBody('Markdown: an HTML block', `<p>&lt;div&gt;</p><p>${text}</p><p>&lt;/div&gt;</p>`, ['markdown-is-escaped']),
    inBody(
      'Markdown: a backslash before a mark',
      `<p>Petugas menulis \\${text} dan \\\\[a](javascript:1) di papan pasar lama.</p>`,
      ['markdown-is-escaped'],
    ),
    inBody(
      'Markdown: a table cell with pipes',
      `<table><tr><th>a|b</th><th>c</th></tr><tr><td>| ${text} |</td><td>\\|</td></tr></table>`,
      ['markdown-is-escaped'],
    ),
    inBody(
      'Markdown: link words that close the link',
      `<p>Lihat <a href="/a">a](javascript:1)[b</a> di papan dekat gerbang pasar.</p>`,
      ['markdown-is-escaped'],
    ),
  ]),
  'front matter that ends early': {
    guards: ['front-matter-is-quoted'],
    title: `${headline} --- "x: !!js/function ${strike}`,
    byline: 'Penulis: Sari: "Rekaan"',
  },
  'front matter with a tag of YAML': {
    guards: ['front-matter-is-quoted'],
    title: `!!binary ${headline}`,
    pageTitle: `!!binary ${headline}`,
  },
  'a disclosure of escaped markup': {
    guards: ['file-words-are-escaped'],
    lead: `<p class="label">Advertorial ${text}</p>`,
  },
  'tags of escaped markup': {
    after: `<div class="tags"><a href="/tag/a">${text}</a><a href="/tag/b">${broken}</a></div>`,
  },
  'related stories of escaped markup': {
    guards: ['file-words-are-escaped'],
    after: `<h3>Berita Terkait</h3><ul><li><a href="/read/1">${text}</a></li><li><a href="/read/2">${broken}</a></li></ul>`,
  },
});
