import { readAgain } from '../extract/readability-engine';
import { engineKey } from './engine-key';

Reflect.set(globalThis, engineKey, readAgain);
