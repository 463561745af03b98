import type { PublicationDay } from './day';

/**
 * The day, or the month, that an article's address names: "/2016/02/11/", "/2016/02/", "/2023-11-02/" or the time
 * "/20231102213011-20-1019455/". Null if it names none.
 */
export function dayInAddress(address: string): PublicationDay | null {
  const path = (address.split(/[?#]/, 1)[0] ?? '').replace(/^[a-z]+:\/\/[^/]*/i, '');
  const found =
    /(?<=\/)((?:19|20)\d\d)([/-]?)(\d\d)\2(\d\d)(?:(?<=\/\d{8})\d{6})?(?=[/-]|$)/.exec(path) ??
    /(?<=\/)((?:19|20)\d\d)(\/)(\d\d)(?=\/)/.exec(path);
  if (!found) return null;
  const [, year, , month, day] = found.map(Number);
  const last = new Date(Date.UTC(year ?? 0, month ?? 0, 0)).getUTCDate();
  if (!year || !month || month > 12 || (day !== undefined && (day < 1 || day > last))) return null;
  return { year, month, day: day ?? null };
}
