import { keepInSession, sessionItem } from '../browser/session';

const key = 'leftAlone';

/** Hosts of the publishers that are left alone until the browser is closed; kept in memory, never on a disk. */
export async function leftAloneHosts(): Promise<string[]> {
  const stored = await sessionItem(key);
  return Array.isArray(stored) ? stored.filter((host) => typeof host === 'string') : [];
}

export const setLeftAloneHosts = (hosts: readonly string[]): Promise<void> => keepInSession(key, hosts);
