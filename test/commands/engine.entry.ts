import { toMarkdown } from '../../src/export/markdown';
import { toPlainText } from '../../src/export/plain-text';
import { detect } from '../../src/extract/detect';
import { extract, type ExtractOptions } from '../../src/extract/extract';
import { attribute } from '../../src/extract/attribute';
import { seeText } from '../../src/extract/seen-text';
import { secondOpinion } from '../../src/extract/second-opinion';
import { labelLines } from '../../src/analysis/labels';
import type { Analysis } from '../../src/analysis/analyse';
import { inertCopy, type Unseen } from '../../src/dom/inert-copy';
import { siteFor } from '../../src/sites/registry';
import { explainStory, nameOf } from './why';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** Whose text was taken, a line each: the rule's, our own finder's, Readability's where it was asked. */
function bodiesOf(page: Document, { reading, story }: Analysis): string[] {
  const opinion = story?.layout ? null : secondOpinion(page, reading, story);
  return [
    story?.distrusted ? 'rule: distrusted, its body is empty or far shorter than the page’s prose' : '',
    story?.layout
      ? `rule: ${story.layout}, ${story.regions.map(({ element }) => nameOf(element)).join(' + ')} (taken)`
      : '',
    story ? `own finder: its best candidate${story.layout || opinion ? '' : ' (taken)'}` : 'own finder: no prose',
    opinion ? `${opinion.because} (taken)` : 'Readability: not asked, or not better',
  ].filter((line) => line !== '');
}

/** One page through our engine. An exception becomes part of the answer, so that one page cannot end a run. */
function readPage(page: Document, url: string, options: ExtractOptions) {
  try {
    const extraction = extract(page, new URL(url), options);
    if (!extraction) return { extraction, text: '', markdown: '', error: null };
    const { article } = extraction;
    return { extraction, text: toPlainText(article), markdown: toMarkdown(article), error: null };
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { extraction: null, text: '', markdown: '', error: told };
  }
}

const engine = {
  read: (html: string, url: string, options: ExtractOptions) => readPage(parse(html), url, options),

  /** A case is read whatever `detect` says, and both are judged. Without `html` it is the page that is loaded here. */
  readCase(html: string | null, url: string) {
    const page = () => (html === null ? document : parse(html));
    return { detected: detect(page(), new URL(url)).article, ...readPage(page(), url, { force: true }) };
  },

  /** What `npm run read -- --why` prints besides the extraction. */
  explain(html: string, url: string, rules: boolean) {
    const site = rules ? siteFor(new URL(url)) : null;
    const unseen: Unseen = new Map();
    const page = inertCopy(parse(html), unseen);
    const { analysed } = seeText(page, unseen, site);
    if (!analysed) return { site, why: null };
    const { reading, story } = analysed;
    const labels = story ? labelLines(reading, story) : [];
    if (story) attribute(page, new URL(url), site, { ...reading, story }, labels);
    return { site, why: { ...explainStory(analysed, site, labels), bodies: bodiesOf(page, analysed) } };
  },
};

export type Engine = typeof engine;

Object.assign(globalThis, { engine });
