/**
 * Decisions that a test can switch off by name, to see that each of them matters: with the decision off, some page loses a
 * line, or some attack succeeds.
 *
 *     if (line.prose && !switchedOff?.has('prose-is-never-noise')) return null;
 *
 * `switchedOff` is filled in by the build (`test/commands/build/switches.mjs`). In everything that is shipped it is
 * `undefined`, so the minifier takes the whole question out. Outside of an `if`, put the question first
 * (`!switchedOff?.has('…') && isNotice(line)`): behind a value it leaves an `&& true` behind.
 * In tests it is a set of names, which `withSwitchedOff` fills. What speaks against a sign of noise stands in tables of
 * `[name, question]` (`analysis/signals.ts`), which ask for the switch of each row.
 */
export type Switch =
  // What saves a line of the article: the cases of test/never-noise.
  | 'short-lines-are-text'
  | 'rails-hold-no-captions'
  | 'rails-hold-no-page-marks'
  | 'rails-lead-to-stories'
  | 'text-holds-no-rails'
  | 'rails-are-mostly-headlines'
  | 'offers-make-an-offer'
  | 'notices-are-known'
  | 'initials-close-the-text'
  | 'works-have-own-makers'
  | 'credits-name-somebody'
  | 'headline-labels-disclose'
  | 'sentences-disclose'
  | 'headline-is-never-noise'
  | 'ways-to-more-stay'
  | 'headlines-may-be-short'
  | 'quotations-are-speech'
  | 'walls-by-any-sentence'
  | 'reports-are-speech'
  | 'overlaid-walls-stay'
  | 'captions-are-content'
  | 'open-anchors-are-ignored'
  | 'most-text-is-no-margin'
  | 'boxes-in-text-stay'
  | 'text-under-headline-stays'
  | 'folded-prose-stays'
  | 'walls-keep-their-box'
  | 'wall-stories-are-prose'
  | 'prose-is-no-banner'
  | 'cells-are-no-banner'
  | 'headline-is-no-banner'
  | 'photo-credits-are-no-banner'
  | 'banners-have-one-target'
  | 'banners-surround-the-text'
  | 'linked-sentences-close'
  | 'colons-announce-the-end'
  | 'closing-lines-are-text'
  | 'copyright-needs-a-claim'
  | 'subheads-end-no-text'
  | 'breaks-are-weighed'
  | 'announced-lists-are-text'
  | 'menus-are-never-noise'
  | 'prose-is-never-noise'
  | 'walls-are-never-noise'
  | 'credits-are-never-noise'
  | 'sentences-need-second-sign'
  | 'sentences-beside-promos-stay'
  | 'fragments-need-second-sign'
  | 'promos-need-second-sign'
  | 'labels-need-links'
  | 'links-amid-text-stay'
  | 'linking-sentences-stay'
  | 'promos-lead-nowhere-else'
  | 'comments-in-text-stay'
  | 'calls-have-no-full-stop'
  | 'photo-credits-are-no-calls'
  | 'calls-have-one-target'
  | 'calls-name-a-channel'
  | 'text-container-is-nameless'
  | 'prose-outweighs-box-names'
  | 'link-boxes-are-uniform'
  | 'linked-sentences-stay'
  | 'figures-are-no-page-marks'
  | 'cells-are-content'
  | 'quotations-are-content'
  | 'subheads-are-content'
  | 'rubrics-are-content'
  | 'standfirsts-are-content'
  | 'tables-open-texts'
  | 'sources-in-text-stay'
  | 'notices-are-no-margin'
  // What stands in the way of an attack: test/attacks.
  | 'addresses-are-bounded'
  | 'malformed-addresses-are-refused'
  | 'addresses-are-web'
  | 'addresses-name-no-user'
  | 'pictures-are-web'
  | 'related-are-web'
  | 'source-is-same-story'
  | 'nesting-is-counted'
  | 'spans-are-bounded'
  | 'deep-pages-read-once'
  | 'form-pages-read-once'
  | 'broken-metadata-is-skipped'
  | 'front-matter-is-quoted'
  | 'bibtex-is-escaped';

declare global {
  const switchedOff: ReadonlySet<Switch> | undefined;
}
