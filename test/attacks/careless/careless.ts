/**
 * What a careless author leaves out, and an attack needs. A module of this folder stands in for one of `src`, or for a
 * package; it does the same as the real one until a test names one of these in `withSwitchedOff`.
 */
export type Carelessness =
  | 'addresses-as-browsers-read'
  | 'base-element-is-ignored'
  | 'browser-alone-is-heard'
  | 'control-characters-are-dropped'
  | 'copies-are-made-anew'
  | 'copies-ignore-borrowed-names'
  | 'data-ends-no-script'
  | 'endless-walks-never-begin'
  | 'file-names-are-words'
  | 'file-words-are-escaped'
  | 'html-becomes-data'
  | 'markdown-is-escaped'
  | 'metadata-is-never-merged'
  | 'metadata-is-read-flat'
  | 'metadata-types-are-checked'
  | 'names-are-given-back'
  | 'own-marks-mean-nothing'
  | 'protocol-alone-is-obeyed'
  | 'services-by-whole-host'
  | 'shown-words-are-escaped'
  | 'silent-elements-are-skipped'
  | 'tags-are-dropped'
  | 'text-is-what-shows'
  | 'turning-characters-are-dropped'
  | 'unseen-characters-are-dropped';

export const isCareless = (name: Carelessness): boolean => {
  const names: ReadonlySet<string> | undefined = switchedOff;
  return names?.has(name) ?? false;
};
