import type { NoiseKind } from '../article/noise-kind';
import type { Region } from '../dom/lines';
import { linkShare } from './judge-line';
import { judgeTarget } from './link-target';
import { judgeName } from './place-name';
import type { Reading, ReadLine } from './reading';
import { repeatedLines } from './repetition';
import type { Story } from './story';

export interface Verdict {
  kind: NoiseKind;
  /** Manner and detail: "phrase: baca juga", "repetition: nyaman tanpa iklan", "link: kanal", "name: baca-juga". */
  reason: string;
}

const headingTag = /^H[1-6]$/;
const cellTag = /^(?:TD|TH|LI|DT|DD)$/;
const labelWithColon = /^(?:baca|lihat|simak|tonton|saksikan)(?: (?:juga|pula|selengkapnya|selanjutnya|lainnya))(?: (?:video|berita|artikel))?\s*[:：]/i;

const namesChannel =
  /\b(?:kanal|saluran|channel|aplikasi|telegram|whats ?app|wa|google|instagram|threads|tiktok|youtube|facebook|twitter|newsletter|e-?paper|langganan|medsos|media sosial|komunitas|grup)\b/i;

const isLinkLine = (line: ReadLine | undefined): boolean => line !== undefined && linkShare(line) > 0.8;

/** Looks at lines one by one, each with its neighbours. */
export class Judge {
  private readonly repeated: Set<ReadLine>;

  constructor(
    private readonly reading: Reading,
    private readonly story: Story,
  ) {
    this.repeated = repeatedLines(reading, story);
  }

  /** A verdict for every line: noise of a kind for a reason, or null. */
  verdicts(): (Verdict | null)[] {
    const { lines } = this.reading;
    const verdicts = lines.map((line) => (line.menu ? null : this.judge(line)));
    for (const line of lines) if (verdicts[line.index]?.kind === 'read-also') this.followLinks(line, verdicts);
    return verdicts;
  }

  private inStory(line: ReadLine) {
    return line.index >= this.story.first && line.index <= this.story.last;
  }

  private judge(line: ReadLine): Verdict | null {
    if (line.prose || line.wall) return null;
    if (/^\d{1,2}$/.test(line.text) && isLinkLine(line)) return { kind: 'share', reason: 'phrase: penanda halaman' };
    return this.byWording(line) ?? this.byTarget(line) ?? this.byRepetition(line) ?? this.byPlace(line) ?? this.byEdge(line);
  }

  private byWording(line: ReadLine): Verdict | null {
    const { wording } = line;
    if (!wording) return null;
    const verdict = { kind: wording.kind, reason: `phrase: ${wording.name}` };
    if (wording.strength === 'label') return this.isReadAlso(line) ? verdict : null;
    if (this.opensSection(line)) return null;
    if (wording.strength === 'likely') return this.isAtEdge(line) || this.byTarget(line) || this.repeated.has(line) ? verdict : null;
    if (!this.inStory(line) && (wording.name === 'topik' || (wording.name === 'video' && linkShare(line) === 0))) return null;
    if (wording.kind === 'related' && linkShare(line) > 0.5 && this.inStory(line)) return null;
    if (cellTag.test(line.region.element.tagName) && this.inStory(line) && linkShare(line) < 0.5) return null;
    return verdict;
  }

  /** A subhead of the article's own may be worded like the head of a list ("Rekomendasi"): prose follows it. */
  private opensSection(line: ReadLine): boolean {
    const next = this.reading.lines[line.index + 1];
    return (
      headingTag.test(line.region.element.tagName) &&
      this.inStory(line) &&
      next !== undefined &&
      next.prose &&
      next.index <= this.story.last
    );
  }

  private isReadAlso(line: ReadLine): boolean {
    if (linkShare(line) >= 0.3 || labelWithColon.test(line.text)) return true;
    if (this.named(line)?.kind === 'read-also') return true;
    return line.words <= 3 && (isLinkLine(this.reading.lines[line.index + 1]) || !this.inStory(line));
  }

  private isAtEdge(line: ReadLine): boolean {
    if (!this.inStory(line)) return true;
    return line.index === this.story.first || !this.reading.lines.slice(line.index + 1, this.story.last + 1).some(({ prose }) => prose);
  }

  private byTarget(line: ReadLine): Verdict | null {
    if (line.hrefs.length === 0 || line.words > 25) return null;
    const judged = line.hrefs.map(judgeTarget);
    const first = judged[0];
    if (!first || judged.includes(null)) return null;
    if (linkShare(line) < 0.5 && (this.inStory(line) ? !this.isAtEdge(line) : false)) return null;
    return { kind: first.kind, reason: `link: ${first.name}` };
  }

  private byRepetition(line: ReadLine): Verdict | null {
    return this.repeated.has(line) ? { kind: 'promo', reason: `repetition: ${line.text.slice(0, 40)}` } : null;
  }

  private byPlace(line: ReadLine): Verdict | null {
    const named = line.words <= 40 ? this.named(line) : null;
    if (!named) return null;
    if (named.kind === 'related' && this.inStory(line) && linkShare(line) < 0.5) return null;
    return { kind: named.kind, reason: `name: ${named.name}` };
  }

  /** A line without a full stop that names a channel, between the last sentence and the credits, is a call and no sentence. */
  private byEdge(line: ReadLine): Verdict | null {
    if (!this.inStory(line) || line.words < 4 || line.words > 20 || /[.!?:…"”)]$/.test(line.text)) return null;
    if (!/^(?:P|DIV)$/.test(line.region.element.tagName) || !namesChannel.test(line.text) || !this.isAtEdge(line)) return null;
    return { kind: 'promo', reason: `edge: ${line.text.slice(0, 40)}` };
  }

  /** What the nearest few boxes around a line are called, up to the text's own container. */
  private named(line: ReadLine) {
    let region: Region | null = line.region;
    for (let step = 0; region && step < 4; step += 1, region = region.parent) {
      if (region.end - region.start > 12 || this.story.regions.includes(region)) return null;
      const named = judgeName(region.element);
      if (named) return named;
    }
    return null;
  }

  /** Titles under a "Baca juga", each a link of its own, are part of it. */
  private followLinks(label: ReadLine, verdicts: (Verdict | null)[]) {
    const { lines } = this.reading;
    if (linkShare(label) > 0.8) return;
    const verdict = verdicts[label.index] ?? null;
    for (let index = label.index + 1; index < lines.length; index += 1) {
      const line = lines[index];
      if (!line || !isLinkLine(line) || line.menu || verdicts[index]) return;
      line.prose = false;
      verdicts[index] = verdict;
    }
  }
}
