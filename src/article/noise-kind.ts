/** What a hidden block is, in the words of DESIGN: each kind can be switched on or off by the reader. */
export const noiseKinds = [
  'subscription',
  'promo',
  'read-also',
  'related',
  'advertisement',
  /** A place for an advertisement with one in it: Bening is no ad blocker, unless the reader says so. */
  'filled-slot',
  'notification',
  'video',
  'share',
  'comments',
  /** What the reader pointed at herself. */
  'own',
] as const;

export type NoiseKind = (typeof noiseKinds)[number];
