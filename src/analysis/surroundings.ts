import type { NoiseKind } from '../article/noise-kind';
import type { Region } from '../dom/lines';
import { judgeName } from './place-name';
import type { Reading, ReadLine } from './read-line';
import { repeatedLines } from './repetition';
import type { Story } from './locate';
import { tally } from './tally';

/** A small box says no more than this, in lines. */
export const mostInBox = 3;

/** How many boxes around a line are asked for their name. */
const boxesAsked = 4;

/** A box with more lines says nothing about a single one. */
const mostNamed = 12;

/** Where the lines of a page stand: in the text or around it, in which boxes, beside what. */
export class Surroundings {
  readonly lines: readonly ReadLine[];
  readonly story: Story;
  /** How many lines of a part are running text. */
  readonly prose: (part: Region) => number;
  readonly #repeated: ReadonlySet<ReadLine>;
  /** Index of the last line of running text in the story. */
  readonly #lastProse: number;
  readonly #names = new Map<Region, ReturnType<typeof judgeName>>();

  constructor(reading: Reading, story: Story) {
    this.lines = reading.lines;
    this.story = story;
    this.prose = tally(reading.lines, ({ prose }) => prose);
    this.#repeated = repeatedLines(reading, story);
    this.#lastProse = reading.lines.findLastIndex(({ index, prose }) => prose && index <= story.last);
  }

  /** Whether a line stands between the first and the last line of the text. */
  inText({ index }: ReadLine): boolean {
    return index >= this.story.first && index <= this.story.last;
  }

  /** Whether it opens the text, follows its last running text, or stands outside of it. */
  isAtEdge(line: ReadLine): boolean {
    return !this.inText(line) || line.index === this.story.first || line.index > this.#lastProse;
  }

  /** Whether the page says it again and again. */
  isRepeated(line: ReadLine): boolean {
    return this.#repeated.has(line);
  }

  /** Whether it stands in a small box of its own, with no running text in it. */
  isApart({ region }: ReadLine): boolean {
    const box = region.parent;
    return box !== null && box.end - box.start <= mostInBox && this.prose(box) === 0;
  }

  /** What the nearest few boxes around a line are called, up to one that holds running text: that is more than its name says. */
  nameOf(line: ReadLine): { kind: NoiseKind; name: string } | null {
    let region: Region | null = line.region;
    for (let step = 0; region && step < boxesAsked; step += 1, region = region.parent) {
      if (region.end - region.start > mostNamed) return null;
      if (this.story.regions.includes(region) && !switchedOff?.has('text-container-is-nameless')) return null;
      if (this.inText(line) && this.prose(region) > 0 && !switchedOff?.has('prose-outweighs-box-names')) return null;
      let name = this.#names.get(region);
      // The lines of a list all ask for the boxes around it.
      if (name === undefined) this.#names.set(region, (name = judgeName(region.element)));
      if (name) return name;
    }
    return null;
  }
}
