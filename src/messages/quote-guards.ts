import type { Guards } from './guards';

export const quoteGuards: Guards<'quote'> = { selected: [] };
