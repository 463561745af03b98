import { tidyText as real } from '../../../src/article/tidy-text';
import { squeezed } from './squeeze';

export * from '../../../src/article/tidy-text';

export const tidyText = (text: string): string => squeezed(text) ?? real(text);
