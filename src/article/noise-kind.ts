/** What a hidden block is, in the words of DESIGN: each kind can be switched on or off by the reader. */
export const noiseKinds = [
  'subscription',
  'promo',
  'read-also',
  'related',
  'advertisement',
  'notification',
  'video',
  'share',
  'comments',
  /** What the reader pointed at herself. */
  'own',
] as const;

export type NoiseKind = (typeof noiseKinds)[number];
