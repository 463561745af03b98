import { leftAloneHosts, setLeftAloneHosts } from './left-alone-hosts';
import { updatePageScripts } from './page-scripts';
import { Resistance } from './resistance';

// The browser ends the background when nothing is asked of it: pages that answer cleaning do so sooner.
const resistance = { shared: new Resistance(), private: new Resistance() };
const resistanceIn = (isPrivate: boolean): Resistance => (isPrivate ? resistance.private : resistance.shared);
/** Publishers that private windows leave alone; written down nowhere. */
const inPrivate = new Set<string>();

/** Whether a publisher's pages are left alone in private windows. */
export const isLeftAloneInPrivate = (host: string): boolean => inPrivate.has(host);

/** A publisher is left alone until the browser is closed: no script and no style runs in its pages from now on. */
export async function leaveAlone(host: string, isPrivate: boolean): Promise<void> {
  if (isPrivate) {
    inPrivate.add(host);
    return;
  }
  const hosts = await leftAloneHosts();
  if (hosts.includes(host)) return;
  await setLeftAloneHosts([...hosts, host]);
  await updatePageScripts();
}

/** Notes that a page of a publisher was cleaned as it was loaded; leaves the publisher alone if it keeps coming back. */
export async function noteCleaned(tabId: number, address: string, host: string, isPrivate: boolean): Promise<void> {
  if (resistanceIn(isPrivate).cleaned(tabId, address, host, Date.now())) await leaveAlone(host, isPrivate);
}

/** Notes that a page of a publisher left or reloaded itself; leaves the publisher alone if that happens often. */
export async function noteWent(host: string, isPrivate: boolean): Promise<void> {
  if (resistanceIn(isPrivate).answered(host, Date.now())) await leaveAlone(host, isPrivate);
}

/** The reader wants a publisher's pages cleaned, whatever they did. */
export async function forgive(host: string): Promise<void> {
  for (const isPrivate of [true, false]) resistanceIn(isPrivate).forgive(host);
  inPrivate.delete(host);
  const hosts = await leftAloneHosts();
  if (hosts.includes(host)) await setLeftAloneHosts(hosts.filter((one) => one !== host));
}
