import { isText, type Guards } from './guards';

export const partsGuards: Guards<'parts'> = { readPart: [isText, isText], stop: [] };
