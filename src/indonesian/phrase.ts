import type { NoiseKind } from '../article/noise-kind';

/**
 * One wording of the promo grammar: what a whole line says, from its first word to its last. Patterns see lines as
 * `normalise` leaves them. Every repetition in them is bounded, so that each takes linear time.
 */
export interface Phrase {
  kind: NoiseKind;
  /** What the reason calls it. */
  name: string;
  /**
   * `sure`: the wording alone decides. `label`: an opening of a list or link ("Baca juga"), which decides when links
   * or nothing follow it. `likely`: needs a second sign (a link target, repetition, the edge of the text).
   */
  strength: 'sure' | 'label' | 'likely';
  /** What follows the first word, to the end of the line; sticky. */
  rest: RegExp;
}

/** Phrases by the first word of a line: most lines begin with a word that no promo begins with, and cost one look-up. */
export class Grammar {
  readonly #byOpener = new Map<string, Phrase[]>();

  #kind: NoiseKind = 'promo';

  /** What the phrases that are added from here on are. */
  kind(kind: NoiseKind): this {
    this.#kind = kind;
    return this;
  }

  /** `openers`: first words, parted by "|"; `rest`: source of what follows the opener, to the end of the line. */
  sure(name: string, openers: string, rest = ''): this {
    return this.#add('sure', name, openers, rest);
  }

  label(name: string, openers: string, rest: string): this {
    return this.#add('label', name, openers, rest);
  }

  likely(name: string, openers: string, rest: string): this {
    return this.#add('likely', name, openers, rest);
  }

  /** The first phrase that a whole line matches, in the order in which they were added. */
  match(line: string): Phrase | null {
    const opener = /^[^\s:：,.?!/-]+/.exec(line)?.[0] ?? '';
    for (const phrase of this.#byOpener.get(opener) ?? []) {
      phrase.rest.lastIndex = opener.length;
      if (phrase.rest.test(line)) return phrase;
    }
    return null;
  }

  #add(strength: Phrase['strength'], name: string, openers: string, rest: string): this {
    const phrase = { kind: this.#kind, name, strength, rest: new RegExp(`(?:${rest})$`, 'y') };
    for (const opener of openers.split('|')) {
      const phrases = this.#byOpener.get(opener);
      if (phrases) phrases.push(phrase);
      else this.#byOpener.set(opener, [phrase]);
    }
    return this;
  }
}

/** The form that patterns see: lower case, one kind of quote, no pictograph, no bullet before and no mark after. */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/\p{Extended_Pictographic}\uFE0F?/gu, ' ')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’`]/g, "'")
    .replace(/^[\s>"•·*|#~+↓→[(-]+(?=[^\s])/, '')
    .replace(/[\s:：.…!|>"↓→≫\])-]{1,99}$/, '')
    .replace(/ {2,}/g, ' ');
}
