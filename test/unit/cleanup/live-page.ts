import type { NoiseKind } from '../../../src/article/noise-kind';
import { Cleaning, type Judge } from '../../../src/cleanup/cleaning';
import { LivePage } from '../../../src/cleanup/live-page';
import type { Noise } from '../../../src/analysis/noise';

interface World {
  isOn?: (kind: NoiseKind) => boolean;
  onScreen?: (page: Document) => readonly Noise[];
  onChange?: () => void;
}

/** A page that is cleaned and kept clean by what a test's own judge says. */
export const livePage = (page: Document, judge: Judge, { isOn, onScreen, onChange }: World = {}): LivePage =>
  new LivePage(new Cleaning(page, judge, isOn ?? (() => true)), {
    onScreen: () => onScreen?.(page) ?? [],
    onChange: onChange ?? (() => {}),
    onBatch: () => {},
  });
