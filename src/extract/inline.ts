import type { Block, Inline } from '../article/block';
import { markTags } from '../article/block-text';
import { withoutInvisible } from '../dom/lines';

/** How a run of text is set apart from the text around it. */
export type Marks = Omit<Inline, 'text'>;

const same = (a: Inline, b: Inline) => a.href === b.href && markTags.every(([mark]) => a[mark] === b[mark]);

/** Gathers runs of text into paragraphs, with white space as a browser would show it. */
export class InlineWriter {
  private runs: Inline[] = [];
  // Kept beside the runs: to look at a text that grows, each time it has grown, takes the square of its length.
  private hasWords = false;
  private endsInBreak = false;
  private endsInSpace = false;

  get isEmpty(): boolean {
    return !this.hasWords;
  }

  write(raw: string, marks: Marks): void {
    const text = withoutInvisible(raw);
    if (text === '') return;
    this.push({ text, ...marks });
    if (text === ' ') return;
    this.hasWords = true;
    this.endsInBreak = false;
  }

  /** Adds a line break. True where it follows another one, so that a new paragraph begins. */
  breakLine(): boolean {
    if (this.runs.length === 0) return false;
    const isSecond = this.endsInBreak;
    this.push({ text: '\n' });
    this.endsInBreak = true;
    return isSecond;
  }

  /** The runs so far, ends trimmed; the writer is empty afterwards. */
  take(): Inline[] {
    const runs = this.runs.map((one) => ({ ...one, text: one.text.replace(/(?<! ) *\n */g, '\n') }));
    this.runs = [];
    this.hasWords = false;
    this.endsInBreak = false;
    for (let index = 1; index < runs.length; index += 1) {
      const before = runs[index - 1];
      const one = runs[index];
      if (before && one && /\s$/.test(before.text)) one.text = one.text.replace(/^ +/, '');
    }
    trimEnds(runs);
    return runs.filter(({ text }) => text !== '');
  }

  private push(next: Inline): void {
    const last = this.runs.at(-1);
    if (last && same(last, next)) last.text += this.endsInSpace ? next.text.replace(/^ /, '') : next.text;
    else this.runs.push(next);
    this.endsInSpace = next.text.endsWith(' ');
  }
}

function trimEnds(runs: Inline[]): void {
  while (runs[0]) {
    runs[0].text = runs[0].text.trimStart();
    if (runs[0].text !== '') break;
    runs.shift();
  }
  for (let last = runs.at(-1); last; last = runs.at(-1)) {
    last.text = last.text.trimEnd();
    if (last.text !== '') break;
    runs.pop();
  }
}

/** The runs of several blocks as those of one, a line break between them. */
export function joinRuns(blocks: readonly Block[]): Inline[] {
  const writer = new InlineWriter();
  for (const block of blocks) {
    if (!('content' in block)) continue;
    if (!writer.isEmpty) writer.breakLine();
    for (const { text, ...marks } of block.content) {
      for (const [at, part] of text.split('\n').entries()) {
        if (at > 0) writer.breakLine();
        writer.write(part, marks);
      }
    }
  }
  return writer.take();
}
