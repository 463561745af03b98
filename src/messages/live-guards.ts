import { noiseKinds } from '../article/noise-kind';
import { isText, type Guard, type Guards } from './guards';

const isKindOrMissing: Guard = (value) =>
  value === undefined || value === null || noiseKinds.some((kind) => kind === value);

const isTexts: Guard = (value) => Array.isArray(value) && value.every(isText);

export const liveGuards: Guards<'live'> = {
  status: [],
  undo: [isKindOrMissing],
  redo: [isKindOrMissing],
  restore: [isText],
  reveal: [isText],
  leaveUnless: [isTexts],
};
