import type { Clipping } from '../../../../src/export/clipping';
import type { TakeAwayPort } from '../../../../src/ui/take-away/take-away-port';

/** A port that keeps what is taken away. */
export class FakeTakeAwayPort implements TakeAwayPort {
  copied: Clipping | null = null;
  readonly saved: { name: string; text: string; mediaType: string }[] = [];
  printed = 0;
  style: string | null = null;
  readonly prints = 'here';

  copy = async (clipping: Clipping): Promise<void> => {
    this.copied = clipping;
  };

  save = (name: string, text: string, mediaType: string): void => {
    this.saved.push({ name, text, mediaType });
  };

  print = (): void => {
    this.printed += 1;
  };

  today = (): string => '2026-11-22';
  citationStyle = async (): Promise<string | null> => this.style;

  rememberCitationStyle = async (style: string): Promise<void> => {
    this.style = style;
  };
}
