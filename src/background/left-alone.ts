import { leftAloneHosts, setLeftAloneHosts } from './left-alone-hosts';
import { updatePageScripts } from './page-scripts';
import { Resistance } from './resistance';

// The counts are lost when the browser stops the background. That takes longer than a page needs to react to cleaning.
const resistance = { shared: new Resistance(), private: new Resistance() };
const resistanceIn = (isPrivate: boolean): Resistance => (isPrivate ? resistance.private : resistance.shared);
/** Publishers that are left alone in private windows. Kept in memory only. */
const inPrivate = new Set<string>();

/** Whether a publisher's pages are left alone in private windows. */
export const isLeftAloneInPrivate = (host: string): boolean => inPrivate.has(host);

/** Leaves a publisher alone until the browser is closed: no script and no stylesheet runs in its pages any more. */
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

/** Records that a page of a publisher was cleaned on load. Leaves the publisher alone if the page keeps reloading. */
export async function noteCleaned(tabId: number, address: string, host: string, isPrivate: boolean): Promise<void> {
  if (resistanceIn(isPrivate).cleaned(tabId, address, host, Date.now())) await leaveAlone(host, isPrivate);
}

/** Records that a page of a publisher left or reloaded itself. Leaves the publisher alone if that happens often. */
export async function noteWent(host: string, isPrivate: boolean): Promise<void> {
  if (resistanceIn(isPrivate).answered(host, Date.now())) await leaveAlone(host, isPrivate);
}

/** The reader wants a publisher's pages to be cleaned, whatever they do. */
export async function forgive(host: string): Promise<void> {
  for (const isPrivate of [true, false]) resistanceIn(isPrivate).forgive(host);
  inPrivate.delete(host);
  const hosts = await leftAloneHosts();
  if (hosts.includes(host)) await setLeftAloneHosts(hosts.filter((one) => one !== host));
}
