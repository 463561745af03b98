import type { NoiseKind } from '../article/noise-kind';
import type { Region } from '../dom/lines';
import { isNotice } from './coda';
import { isLinkedSentence, isLinkLine, linkShare } from './judge-line';
import { isPhotoCredit } from './credit-line';
import { judgeTarget } from './link-target';
import { judgeName } from './place-name';
import type { Reading, ReadLine } from './read-line';
import { repeatedLines } from './repetition';
import { wordingMisleads } from './wording-misleads';
import { tally } from './tally';
import type { Story } from './story';

export interface Verdict {
  kind: NoiseKind;
  /** Manner and detail: "phrase: baca juga", "repetition: nyaman tanpa iklan", "link: kanal", "name: baca-juga". */
  reason: string;
}

const labelWithColon =
  /^(?:baca|lihat|simak|tonton|saksikan)(?: (?:juga|pula|selengkapnya|selanjutnya|lainnya))(?: (?:video|berita|artikel))?\s*[:：]/i;

const namesChannel =
  /\b(?:kanal|saluran|channel|aplikasi|telegram|whats ?app|wa|google|instagram|threads|tiktok|youtube|facebook|twitter|newsletter|e-?paper|langganan|medsos|media sosial|komunitas|grup)\b/i;

/** A small box says no more than this, in lines. */
export const mostInBox = 3;

const hashtags = /^#[\p{L}\d_]+(?:[ ,]+#[\p{L}\d_]+)*$/u;

/** A sentence with a link in it, and no call to follow one. */
const isSentence = (line: ReadLine) => !line.wording && line.text.endsWith('.') && line.hrefs.length === 1;

/** Looks at lines one by one, each with its neighbours. */
export class Judge {
  readonly #repeated: Set<ReadLine>;
  /** How many lines of a part are running text. */
  readonly #prose: (part: Region) => number;
  /** Index of the last line of running text in the story. */
  readonly #lastProse: number;

  readonly #names = new Map<Region, ReturnType<typeof judgeName>>();
  readonly #reading: Reading;
  readonly #story: Story;

  constructor(reading: Reading, story: Story) {
    this.#reading = reading;
    this.#story = story;
    this.#repeated = repeatedLines(reading, story);
    this.#prose = tally(reading.lines, ({ prose }) => prose);
    this.#lastProse = reading.lines.findLastIndex(({ index, prose }) => prose && index <= story.last);
  }

  /** A verdict for every line: noise of a kind for a reason, or null. */
  verdicts(): (Verdict | null)[] {
    const { lines } = this.#reading;
    const verdicts = lines.map((line) =>
      line.menu && !switchedOff?.has('menus-are-never-noise') ? null : this.#judge(line),
    );
    for (const line of lines) if (verdicts[line.index]?.kind === 'read-also') this.#followLinks(line, verdicts);
    return verdicts;
  }

  #inStory(line: ReadLine) {
    return line.index >= this.#story.first && line.index <= this.#story.last;
  }

  #judge(line: ReadLine): Verdict | null {
    if (line.prose && !switchedOff?.has('prose-is-never-noise')) return null;
    if (line.wall && !switchedOff?.has('walls-are-never-noise')) return null;
    if ((line.credit || line.photoCredit) && !switchedOff?.has('credits-are-never-noise')) return null;
    if (/^\d{1,2}$/.test(line.text) && isLinkLine(line)) return { kind: 'share', reason: 'phrase: penanda halaman' };
    if (hashtags.test(line.text) && this.#isAtEdge(line)) return { kind: 'related', reason: 'phrase: tagar' };
    return (
      this.#byWording(line) ??
      this.#byTarget(line) ??
      this.#byRepetition(line) ??
      this.#byPlace(line) ??
      this.#byEdge(line)
    );
  }

  #byWording(line: ReadLine): Verdict | null {
    const { wording } = line;
    if (!wording || wordingMisleads(line, this.#story, this.#reading.lines)) return null;
    const verdict = { kind: wording.kind, reason: `phrase: ${wording.name}` };
    if (wording.strength === 'label') return this.#isReadAlso(line) ? verdict : null;
    if (wording.strength === 'likely' || this.#mayBeText(line)) return this.#hasSecondSign(line) ? verdict : null;
    if (wording.kind === 'related' && linkShare(line) > 0.5 && this.#inStory(line)) return null;
    return verdict;
  }

  /** A sentence of the text may begin as a promo does, and a line of a paragraph with breaks in it be worded like one. */
  #mayBeText(line: ReadLine): boolean {
    if (!this.#inStory(line) || line.linkWords > 0 || line.wording?.name === 'konten pengiklan') return false;
    if (/[.!?]$/.test(line.text) && !switchedOff?.has('sentences-need-second-sign')) return true;
    if (switchedOff?.has('fragments-need-second-sign')) return false;
    const { kind } = line.wording ?? {};
    return (kind === 'promo' || kind === 'subscription') && this.#prose(line.region) > 0;
  }

  #hasSecondSign = (line: ReadLine): boolean =>
    switchedOff?.has('promos-need-second-sign') ||
    this.#isAtEdge(line) ||
    this.#byTarget(line) !== null ||
    this.#repeated.has(line) ||
    /^\p{Emoji_Presentation}/u.test(line.text) ||
    this.#standsApart(line);

  /** In a small box of its own, with no running text in it. */
  #standsApart({ region }: ReadLine): boolean {
    const box = region.parent;
    return box !== null && box.end - box.start <= mostInBox && this.#prose(box) === 0;
  }

  #isReadAlso(line: ReadLine): boolean {
    if (linkShare(line) >= 0.3 || labelWithColon.test(line.text) || switchedOff?.has('labels-need-links')) return true;
    if (this.#named(line)?.kind === 'read-also') return true;
    return line.words <= 3 && (isLinkLine(this.#reading.lines[line.index + 1]) || !this.#inStory(line));
  }

  #isAtEdge(line: ReadLine): boolean {
    return !this.#inStory(line) || line.index === this.#story.first || line.index > this.#lastProse;
  }

  /** A line amid the text may have a link in it; at its edge only a sentence may. */
  #isTextWithLink(line: ReadLine): boolean {
    if (linkShare(line) >= 0.5 || !this.#inStory(line) || switchedOff?.has('links-amid-text-stay')) return false;
    return !this.#isAtEdge(line) || (!switchedOff?.has('linking-sentences-stay') && isSentence(line));
  }

  #byTarget(line: ReadLine): Verdict | null {
    if (line.hrefs.length === 0 || line.words > 25) return null;
    const judged = line.hrefs.map(judgeTarget);
    const first = judged[0];
    if (!first || (judged.includes(null) && !switchedOff?.has('promos-lead-nowhere-else'))) return null;
    if (this.#isTextWithLink(line)) return null;
    return { kind: first.kind, reason: `link: ${first.name}` };
  }

  #byRepetition(line: ReadLine): Verdict | null {
    return this.#repeated.has(line) ? { kind: 'promo', reason: `repetition: ${line.text.slice(0, 40)}` } : null;
  }

  #byPlace(line: ReadLine): Verdict | null {
    const named = line.words <= 40 ? this.#named(line) : null;
    if (!named || (isNotice(line) && !switchedOff?.has('notices-outweigh-box-names'))) return null;
    if (named.kind === 'related' && linkShare(line) < 0.5 && this.#inStory(line)) return null;
    if (named.kind === 'comments' && this.#inStory(line) && !switchedOff?.has('comments-in-text-stay')) return null;
    return { kind: named.kind, reason: `name: ${named.name}` };
  }

  /** A line without a full stop that names a channel, between the last sentence and the credits, is a call and no sentence. */
  #byEdge(line: ReadLine): Verdict | null {
    if (!this.#inStory(line) || line.words < 4 || line.words > 20 || !this.#isAtEdge(line)) return null;
    if (!/^(?:P|DIV)$/.test(line.region.element.tagName)) return null;
    if (/[.!?:…"”)]$/.test(line.text) && !switchedOff?.has('calls-have-no-full-stop')) return null;
    if (isPhotoCredit(line.text) && !switchedOff?.has('photo-credits-are-no-calls')) return null;
    if (new Set(line.hrefs).size > 1 && !switchedOff?.has('calls-have-one-target')) return null;
    if (!namesChannel.test(line.text) && !switchedOff?.has('calls-name-a-channel')) return null;
    return { kind: 'promo', reason: `edge: ${line.text.slice(0, 40)}` };
  }

  /** What the nearest few boxes around a line are called, up to one that holds running text: that is more than its name says. */
  #named(line: ReadLine) {
    let region: Region | null = line.region;
    for (let step = 0; region && step < 4; step += 1, region = region.parent) {
      if (region.end - region.start > 12) return null;
      if (this.#story.regions.includes(region) && !switchedOff?.has('text-container-is-nameless')) return null;
      if (this.#inStory(line) && this.#prose(region) > 0 && !switchedOff?.has('prose-outweighs-box-names')) return null;
      const named = this.#nameOf(region);
      if (named) return named;
    }
    return null;
  }

  /** The lines of a list all ask for the boxes around it. */
  #nameOf(region: Region) {
    let name = this.#names.get(region);
    if (name === undefined) this.#names.set(region, (name = judgeName(region.element)));
    return name;
  }

  /** Titles under a "Baca juga", each a link of its own and all made alike, are part of it. */
  #followLinks(label: ReadLine, verdicts: (Verdict | null)[]) {
    const { lines } = this.#reading;
    if (linkShare(label) > 0.8) return;
    const verdict = verdicts[label.index] ?? null;
    const tag = lines[label.index + 1]?.region.element.tagName;
    for (let index = label.index + 1; index < lines.length; index += 1) {
      const line = lines[index];
      if (!line || !isLinkLine(line) || line.menu || verdicts[index]) return;
      if (line.region.element.tagName !== tag && !switchedOff?.has('link-boxes-are-uniform')) return;
      if (isLinkedSentence(line) && !switchedOff?.has('linked-sentences-stay')) return;
      line.prose = false;
      verdicts[index] = verdict;
    }
  }
}
