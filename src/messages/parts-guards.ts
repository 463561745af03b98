import { isText, type Guard, type Guards } from './guards';

const isTextOrNull: Guard = (value) => value === null || isText(value);

export const partsGuards: Guards<'parts'> = { readPart: [isText, isTextOrNull], stop: [] };
