import type { Attribution, Sourced } from '../../article/attribution';
import { registrableHost } from '../../article/same-story';
import { tidyText } from '../../article/tidy-text';
import { confirms } from './confirmed-name';
import type { PageFacts } from './page-facts';

/** Whether a name is written like an address: "pasar.warta.com" says no more than the host does. */
const isHost = (name: string) => /^[\w-]+(?:\.[\w-]+){2,}$/.test(name);

/** A page's own title often ends in the name of its paper. */
const titleEnd = (page: Document) => /(?:^|[-–—|:»] )([^-–—|:»]{3,40})$/.exec(tidyText(page.title).slice(-80))?.[1];

/** What the page calls its paper. */
const stated = ({ meta, claimed }: PageFacts): Sourced<string>[] => {
  const names: Sourced<string | null | undefined>[] = [
    { value: meta.get('og:site_name')?.[0], from: { how: 'meta', where: 'og:site_name' } },
    { value: claimed?.publisher, from: { how: 'json-ld', where: 'publisher' } },
  ];
  return names.flatMap(({ value, from }) => (value && !isHost(value) ? [{ value, from }] : []));
};

/**
 * The publisher's name: by rule, else the first name that the page gives itself and that its host confirms (`og:site_name`
 * is often a section's name, or any other); null if there is none.
 */
export function confirmedName(facts: PageFacts): Sourced<string> | null {
  const { page, url, site } = facts;
  if (site) return { value: site.publisher, from: { how: 'rule', where: site.host } };
  const end = titleEnd(page);
  const names = [...stated(facts), ...(end ? [{ value: end, from: { how: 'meta' as const, where: 'title' } }] : [])];
  return names.find(({ value }) => confirms(registrableHost(url.hostname), value)) ?? null;
}

/**
 * The publisher as readers know it: its confirmed name; else as the dateline signs, if the host confirms that; else the
 * host, with the name that the page gives itself behind it as a question: "contoh.example (Kompas.com?)".
 */
export function findPublisher(
  facts: PageFacts,
  name: Sourced<string> | null,
  dateline: Attribution['dateline'],
): Sourced<string> {
  if (name) return name;
  const { hostname } = facts.url;
  const host = registrableHost(hostname);
  const outlet = dateline?.value.outlet;
  if (outlet && confirms(host, outlet)) return { value: outlet, from: { how: 'text', where: 'dateline' } };
  const [given] = stated(facts);
  const claim = given?.value.replace(/[()?]/g, '').trim().slice(0, longestClaim);
  return given && claim
    ? { value: `${host} (${claim}?)`, from: given.from }
    : { value: host, from: { how: 'address', where: hostname } };
}

/** So much of a name that is not confirmed is shown, in characters. */
const longestClaim = 60;
