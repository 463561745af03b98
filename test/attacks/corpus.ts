import { addresses } from './addresses';
import type { Attack } from './attack';
import { deceits } from './deceits';
import { markup } from './markup';
import { metadata } from './metadata';
import { names } from './names';
import { patterns } from './patterns';
import { pictures } from './pictures';
import { pretenders } from './pretenders';
import { sizes } from './sizes';
import { texts } from './texts';
import { wakings } from './wakings';

/** Every attack, each of another idea. */
export const corpus: readonly Attack[] = [
  ...texts,
  ...addresses,
  ...markup,
  ...names,
  ...metadata,
  ...sizes,
  ...patterns,
  ...deceits,
  ...wakings,
  ...pictures,
  ...pretenders,
];
