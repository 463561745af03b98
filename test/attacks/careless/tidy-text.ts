import * as real from '../../../src/article/tidy-text';
import { careless, squeezed } from './squeeze';

export const withoutHarm = (text: string): string => careless(text) ?? real.withoutHarm(text);
export const tidyText = (text: string): string => squeezed(text) ?? real.tidyText(text);
