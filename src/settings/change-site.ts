import type { NoiseKind } from '../article/noise-kind';
import { isRecord } from './is-record';
import type { SiteSettings } from './site-settings';

/** Choices for one site. Undefined, or the default, removes a choice. Each kind is a choice of its own. */
export type SiteChange = {
  [Field in keyof SiteSettings]: (Field extends 'kinds' ? KindAnswers : SiteSettings[Field]) | undefined;
};
type KindAnswers = { [Kind in NoiseKind]?: boolean | undefined };

const saysNothing = (value: unknown): boolean =>
  value === undefined || value === false || (typeof value === 'object' && Object.keys(Object(value)).length === 0);

/** The record of a site after a change, including unknown fields; null if nothing is left to store. */
export function changeSite(stored: unknown, change: SiteChange): Record<string, unknown> | null {
  const before = isRecord(stored) ? stored : {};
  const kinds = Object.entries({ ...Object(before['kinds']), ...change.kinds }).filter(([, on]) => on !== undefined);
  const fields = Object.entries({ ...before, ...change, kinds: Object.fromEntries(kinds) });
  const kept = fields.filter(([, value]) => !saysNothing(value));
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}
