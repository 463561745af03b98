/** What a hidden block is. Readers can switch each kind on or off. */
export const noiseKinds = [
  'subscription',
  'promo',
  'read-also',
  'related',
  'advertisement',
  /** A slot with an ad in it. Shown by default, since Bening is no ad blocker. */
  'filled-slot',
  'notification',
  'video',
  'share',
  'comments',
  /** What the reader picked. */
  'own',
] as const;

export type NoiseKind = (typeof noiseKinds)[number];
