import { attempt } from './attempt';
import { corpus } from './corpus';
import { benign } from './patterns';

const attacks = { attempt, corpus, benign };

export type Attacks = typeof attacks;

Object.assign(globalThis, { attacks });
