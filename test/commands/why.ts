import type { Labelled } from '../../src/analysis/label';
import type { Reading, ReadLine } from '../../src/analysis/read-line';
import { bestCandidate, findCandidates, type Candidate, type Story } from '../../src/analysis/locate';
import type { Analysis } from '../../src/analysis/analyse';
import type { Site } from '../../src/sites/site';

/** An element by its name, as a selector would have it. */
export const nameOf = (element: Element) =>
  [element.localName, ...element.classList].join('.') + (element.id === '' ? '' : `#${element.id}`);

const rounded = (number: number) => String(Math.round(number * 10) / 10);

/** What a line is made of, as far as it says something about its place in the text. */
function madeOf(line: ReadLine): string {
  const made = [
    line.isText && (line.prose ? 'text' : 'short text'),
    line.teaser ? 'teaser' : line.aside && 'aside',
  ].filter((one) => typeof one === 'string');
  return made.length === 0 ? '' : `, ${made.join(', ')}`;
}

/** The label of a line, and all that spoke for it and against it. */
const labelOf = ({ label, signs }: Labelled) =>
  `${label} (${signs.map(({ label: other, signal, weight, detail }) => `${weight > 0 ? '+' : ''}${weight} ${other === label ? '' : `${other}, `}${signal}${detail === '' ? '' : `: ${detail}`}`).join('; ')})`;

/** So many lines are shown before the headline and behind the text. */
const around = 8;

const excerpt = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** Each line of the article's part of the page, and of some around it: its label with the signs for and against it, and its weight. */
function linesOf({ lines }: Reading, story: Story, labels: readonly Labelled[]): string[] {
  const { headline, first, last, end } = story;
  const from = Math.min(first, headline?.index ?? first) - around;
  const till = Math.max(last, headline?.index ?? last, end?.index ?? last) + around;
  return lines.slice(Math.max(0, from), till + 1).map((line) => {
    const own = labels[line.index];
    const place = [
      line.index === first && 'FIRST',
      line.index === last && 'LAST',
      line.index === end?.index && 'CUT',
    ].filter((one) => typeof one === 'string');
    return [
      `${line.index} <${line.region.element.localName}> ${[...place, own ? labelOf(own) : ''].join(', ')}${madeOf(line)}`,
      `weight ${rounded(line.weight)}, ${line.words} words`,
      excerpt(line.text),
    ].join(' | ');
  });
}

/** A candidate for the text, with what spoke for and against it. */
function candidateOf({ part, story, weight, isAlone, isAboveHeadline, skipped, standing }: Candidate): string {
  return [
    `${nameOf(part.element)}, lines ${story.first} to ${story.last}`,
    `weight ${rounded(weight)}`,
    isAlone && 'alone',
    isAboveHeadline && 'above the headline',
    skipped > 0 && `${skipped} words skipped below the headline`,
    `standing ${rounded(standing)}`,
  ]
    .filter((one) => typeof one === 'string')
    .join(', ');
}

/** The breaks that were met, and where the text ended. */
function breaksOf(lines: readonly ReadLine[], { breaks, last, end }: Story): string[] {
  const met = breaks.map(({ marker, cost, before }) => {
    const bridged = before <= last ? 'bridged' : 'not bridged';
    return `${marker} before line ${before}, cost ${rounded(cost)}: ${bridged}`;
  });
  const cut = end && `cut before line ${end.index} by ${end.because} | ${excerpt(lines[end.index]?.text ?? '')}`;
  return [...met, cut ?? 'not cut: the text goes on to the end of its container'];
}

/** How the engine's own finder came to the text of a page: its headline, candidates, breaks and lines, a line of text for each. */
export function explainStory({ reading, story }: Analysis, site: Site | null, labels: readonly Labelled[]) {
  const { headline, candidates } = findCandidates(reading, site);
  const best = bestCandidate(candidates);
  const { lines } = reading;
  return {
    headline: headline ? `line ${headline.index} | ${headline.text}` : 'none is convincing',
    candidates: candidates.map((one) => candidateOf(one) + (one === best && !story?.layout ? ' (best)' : '')),
    breaks: story ? breaksOf(lines, story) : [],
    lines: story ? linesOf(reading, story, labels) : [],
  };
}
