import type { Site } from '../sites/site';
import type { Anatomy } from './anatomy';
import type { Noise } from './noise';

/** Every element below `root` that is noise, outermost first, in document order. */
export function findNoise(root: ParentNode, site: Site | null): Noise[] {
  void root;
  void site;
  return [];
}

/** Where the article's parts stand below `root`. */
export function readAnatomy(root: ParentNode, site: Site | null): Anatomy {
  void root;
  void site;
  return { title: null, deck: null, captions: [], credits: [], prose: [], words: 0 };
}
