import type { Case } from '../never-noise';
import { boxes } from './boxes';
import { credits } from './credits';
import { functionsOfTheSite } from './functions-of-the-site';
import { headings } from './headings';
import { howTo } from './how-to';
import { lists } from './lists';
import { markup } from './markup';
import { newsOfMedia } from './news-of-media';
import { pictures } from './pictures';
import { quotations } from './quotations';
import { repetition } from './repetition';
import { statements } from './statements';
import { unseen } from './unseen';
import { walls } from './walls';

/** Every page of the suite. */
export const allCases: readonly Case[] = [
  ...quotations,
  ...howTo,
  ...newsOfMedia,
  ...repetition,
  ...lists,
  ...headings,
  ...statements,
  ...pictures,
  ...credits,
  ...walls,
  ...boxes,
  ...functionsOfTheSite,
  ...markup,
  ...unseen,
];
