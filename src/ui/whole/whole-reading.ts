import { haveOneHeadline, joinParts, joinSingle, saysNothingNew, shareHeld } from '../../article/join-parts';
import type { Extraction } from '../../article/extraction';
import { isOwn, missingPart, type ReadPart } from '../../article/read-part';
import { TabError, type TabFailure } from '../../browser/tab-error';
import type { PartAnswer, PartFailure } from '../../messages/protocol';

/** How the other parts of an article are asked for: in the tab that shows it. */
export interface PartsPort {
  /** `at` is the address that the article was read at; null asks for the article itself anew. Rejects with a `TabError`. */
  readPart(at: string, href: string | null): Promise<PartAnswer>;
  /** Gives up on the part that is on its way. */
  stopReading(): Promise<void>;
}

/** What the panels below the byline are given. */
export interface WholeProps {
  extraction: Extraction;
  port: PartsPort;
  /** Called with the article each time that something was joined to it, or its order was changed. */
  onJoin(joined: Extraction): void;
}

/** Why the reading ended before all parts were joined. */
export type Ending =
  | PartFailure
  | TabFailure
  /** Its page holds another article, or only what was joined before. */
  | 'other-story'
  | 'repeated'
  /** The publisher counts more parts than it links to. */
  | 'fewer'
  /** A wall withholds the rest. */
  | 'wall'
  | 'too-many';

/** What is being asked for: a part by its number; null for the whole on one page. */
export interface Step {
  part: number | null;
  total: number | null;
}

export interface Outcome {
  /** Null: nothing is missing. */
  ending: Ending | null;
  /** The part that it ended at. */
  part: number;
}

/** At most so many parts are asked for. */
const mostParts = 20;

/** Such a single page holds so much of the part that was read. */
const leastHeld = 0.6;

/** The whole holds the first part; a page of another story may be there in its place. */
const isSameStory = (first: Extraction, other: Extraction) =>
  haveOneHeadline(first.article, other.article) ||
  (other.article.attribution.canonical !== null && other.article.attribution.canonical.from.how !== 'address');

/** Reads the other parts of an article, one after another, and joins them. It can be run again where it ended. */
export class WholeReading {
  readonly #port: PartsPort;
  readonly #pause: () => Promise<void>;
  readonly #first: Extraction;
  #read: ReadPart[];
  #asked = 0;
  #wantsSingle = true;
  #isStopped = false;

  /** `pause` waits between two requests. */
  constructor(first: Extraction, port: PartsPort, pause: () => Promise<void>) {
    this.#port = port;
    this.#pause = pause;
    this.#first = first;
    const { parts } = first.article;
    this.#read = [{ part: parts?.part ?? 1, href: parts?.at ?? '', extraction: first }];
  }

  /** Calls back before each request, and with the article after each part that was joined. Never rejects. */
  async run(onStep: (step: Step) => void, onJoin: (joined: Extraction) => void): Promise<Outcome> {
    this.#isStopped = false;
    this.#asked = 0;
    const single = await this.#readSingle(onStep, onJoin);
    if (single !== 'parts') return { ending: single, part: 1 };
    for (;;) {
      const missing = missingPart(this.#read);
      const { total } = this;
      if (!missing)
        return { ending: total !== null && this.#read.length < total ? 'fewer' : null, part: this.#highest + 1 };
      const { part, href } = missing;
      const ending = await this.#readOne(href, { part, total }, onStep);
      if (ending instanceof Object) {
        this.#read.push({ part, href, extraction: ending });
        onJoin(joinParts(this.#read));
        if (ending.article.access === 'teaser') return { ending: 'wall', part };
      } else return { ending, part };
    }
  }

  /** Stops after what is on its way, and gives up on that. */
  stop(): void {
    this.#isStopped = true;
    void this.#port.stopReading();
  }

  /** How many parts there are, by what the publisher says; null where it does not. */
  get total(): number | null {
    const totals = this.#read.map(({ extraction }) => extraction.article.pages?.total ?? 0);
    return Math.max(...totals) || null;
  }

  get #highest(): number {
    return Math.max(...this.#read.map(({ part }) => part));
  }

  /** One part, or why there is none. */
  async #readOne(href: string, step: Step, onStep: (step: Step) => void): Promise<Extraction | Ending> {
    const { parts } = this.#first.article;
    if (!parts) return 'missing';
    if (this.#asked >= mostParts || this.#read.length > mostParts) return 'too-many';
    if (this.#asked > 0) await this.#pause();
    if (this.#isStopped) return 'stopped';
    this.#asked += 1;
    onStep(step);
    try {
      const answer = await this.#port.readPart(parts.at, href);
      if ('failure' in answer) return answer.failure;
      const { extraction } = answer;
      if (!isSameStory(this.#first, extraction)) return 'other-story';
      const isKnown = this.#read.some((known) => saysNothingNew(extraction.article, known.extraction.article));
      return isKnown ? 'repeated' : extraction;
    } catch (error) {
      return error instanceof TabError ? error.reason : 'failed';
    }
  }

  /** The single page where there is one; 'parts' where the parts have to be read one by one. */
  async #readSingle(
    onStep: (step: Step) => void,
    onJoin: (joined: Extraction) => void,
  ): Promise<Ending | null | 'parts'> {
    const { article } = this.#first;
    if (!this.#wantsSingle || !article.parts || !isOwn(article.parts.whole, article.parts.at)) return 'parts';
    const { total } = this;
    const single = await this.#readOne(article.parts.whole, { part: null, total }, onStep);
    const mayTryAgain = single === 'stopped' || single === 'left' || single === 'busy' || single === 'tab-gone';
    if (mayTryAgain) return single;
    if (single instanceof Object && this.#isWhole(single)) {
      onJoin(joinSingle(this.#first, single));
      return null;
    }
    if (!missingPart(this.#read)) return single instanceof Object ? 'repeated' : single;
    this.#wantsSingle = false;
    return 'parts';
  }

  #isWhole({ article }: Extraction): boolean {
    const { article: first } = this.#first;
    return article.access === 'full' && article.wordCount > first.wordCount && shareHeld(first, article) >= leastHeld;
  }
}
