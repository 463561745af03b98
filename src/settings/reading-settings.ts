/** The choices of the reader page, in the order in which they are offered. */
export const readingChoices = {
  theme: ['system', 'light', 'sepia', 'dark', 'black', 'contrast'],
  family: ['serif', 'sans', 'dyslexic'],
  width: ['narrow', 'medium', 'wide'],
  spacing: ['tight', 'medium', 'loose'],
} as const;

type Choices = { -readonly [Name in keyof typeof readingChoices]: (typeof readingChoices)[Name][number] };

/** How the reader wants text to look. Stored in `storage.local` under the key `reading`. */
export interface ReadingSettings extends Choices {
  /** Text size in percent of the page's own. */
  size: number;
  /** Justified text with hyphenation. */
  justify: boolean;
  /** Whether it is marked where a page of a split article ends. */
  breaks: boolean;
  /** Whether single-key shortcuts are on. Speech input and accidental presses can trigger them. */
  keys: boolean;
}

export const defaultReading: ReadingSettings = {
  theme: 'system',
  family: 'serif',
  width: 'medium',
  spacing: 'medium',
  size: 100,
  justify: false,
  breaks: true,
  keys: true,
};

/** The available sizes, in percent. */
export const textSizes = { least: 70, most: 200, step: 10 };

/** The nearest available size. */
export function textSize(wanted: number): number {
  const { least, most, step } = textSizes;
  return Math.min(most, Math.max(least, Math.round(wanted / step) * step));
}

const oneOf = <Value>(offered: readonly Value[], stored: unknown, otherwise: Value): Value =>
  offered.find((one) => one === stored) ?? otherwise;

/** Reads stored settings of any shape; what is missing or of the wrong type takes its default. */
export function readReadingSettings(stored: unknown): ReadingSettings {
  const { theme, family, width, spacing, size, justify, breaks, keys }: Record<string, unknown> = Object(stored);
  return {
    theme: oneOf(readingChoices.theme, theme, defaultReading.theme),
    family: oneOf(readingChoices.family, family, defaultReading.family),
    width: oneOf(readingChoices.width, width, defaultReading.width),
    spacing: oneOf(readingChoices.spacing, spacing, defaultReading.spacing),
    size: typeof size === 'number' && Number.isFinite(size) ? textSize(size) : defaultReading.size,
    justify: typeof justify === 'boolean' ? justify : defaultReading.justify,
    breaks: typeof breaks === 'boolean' ? breaks : defaultReading.breaks,
    keys: typeof keys === 'boolean' ? keys : defaultReading.keys,
  };
}
