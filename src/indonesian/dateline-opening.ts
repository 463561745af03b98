/**
 * Whether a line opens as the first paragraph of a news story does: outlet, place and a dash. Looser than
 * `dateline.ts`, which reads the parts; this only says where a text begins.
 */
export const opensWithDateline = (text: string): boolean => opening.test(text);

const outlet = '[A-Z][\\w. ]{1,30}\\.(?:com|co\\.id|id|co|net)';
const place = '[A-Z][A-Za-z.]{2,20}(?:[ ,/]{1,2}[A-Z][A-Za-z.]{1,20}){0,3}';
const opening = new RegExp(
  `^(?:${outlet}|${place})(?:,? ?(?:\\([A-Z][\\w .]{2,30}\\)|${outlet}|${place}|[A-Z]{3,5} Indonesia))?(?: ?[–—]| ?--| -|(?<=\\)\\.?)-)`,
);
