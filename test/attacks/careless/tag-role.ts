import { tagRole as real, type TagRole } from '../../../src/dom/tag-role';
import { isCareless } from './careless';

/** Careless: scripts and styles are blocks like others. */
export function tagRole(localName: string): TagRole | null {
  const role = real(localName);
  return role === 'silent' && isCareless('silent-elements-are-skipped') ? null : role;
}
