import { Readability } from '@mozilla/readability';
import { engineKey } from './readability-on-demand';

Reflect.set(globalThis, engineKey, Readability);
