import { historyKey, readHistory } from '../../../../src/settings/history';
import { syncQuota } from '../../../../src/settings/mirror/plan-writes';
import { reconcile } from '../../../../src/settings/mirror/reconcile';

type Items = Record<string, unknown>;

/** What the account holds: each machine has a copy of it, which is as old as its last connection. */
export class Account {
  items: Items = {};
}

/** One browser of a reader, imagined: it keeps settings, and mirrors them as the background does. */
export class Machine {
  local: Items = {};
  /** The browser's own copy of what the account holds. */
  sync: Items = {};
  online = true;
  /** Keys that were written here and not taken to the account yet. */
  readonly #unsent = new Set<string>();
  readonly #name: string;
  readonly #account: Account;

  constructor(name: string, account: Account) {
    this.#name = name;
    this.#account = account;
  }

  edit(key: string, value: unknown): void {
    if (value === null) delete this.local[key];
    else this.local[key] = structuredClone(value);
  }

  /** The browser brings its copy and the account together: of a key that both wrote, either may hold. */
  connect(ownHolds: boolean): void {
    if (!this.online) return;
    const { items } = this.#account;
    for (const key of this.#unsent) {
      if (!ownHolds && key in items) continue;
      if (key in this.sync) items[key] = this.sync[key];
      else delete items[key];
    }
    this.#unsent.clear();
    this.sync = structuredClone(items);
  }

  /** Does once what the background does. Gives how many things were written to the mirror. */
  mirror(now: number, quota = syncQuota): number {
    const { local, remote } = reconcile(this.local, this.sync, now, this.#name, quota);
    for (const key of local.remove) delete this.local[key];
    Object.assign(this.local, structuredClone(local.set));
    for (const key of remote.remove) delete this.sync[key];
    Object.assign(this.sync, structuredClone(remote.set));
    const written = [...remote.remove, ...Object.keys(remote.set)];
    for (const key of written) this.#unsent.add(key);
    return written.length;
  }

  history(): Items[] {
    return readHistory(this.local[historyKey]).map(({ before }) => before);
  }
}
