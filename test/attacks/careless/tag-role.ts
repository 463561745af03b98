import { roleOf as realRole, tagRole as real, type TagRole } from '../../../src/dom/tag-role';
import { isCareless } from './careless';

/** Careless: scripts and styles are blocks like others. */
const careless = (role: TagRole | null): TagRole | null =>
  role === 'silent' && isCareless('silent-elements-are-skipped') ? null : role;

export const tagRole = (localName: string): TagRole | null => careless(real(localName));
export const roleOf = (element: Element): TagRole | null => careless(realRole(element));
