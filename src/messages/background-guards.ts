import { noiseKinds } from '../article/noise-kind';
import { isFlag, isText, shape, type Guard, type Guards } from './guards';

const isCount: Guard = (value) => Number.isSafeInteger(value) && Number(value) >= 0;

const isWebAddress: Guard = (value) => isText(value) && /^https?:/.test(String(value)) && URL.canParse(String(value));

/** The picker makes no longer selectors; see `cleanup/pick.ts`. */
const longestSelector = 500;

const isSelector: Guard = (value) => typeof value === 'string' && value !== '' && value.length <= longestSelector;

export const backgroundGuards: Guards<'background'> = {
  pageChanged: [shape({ article: isFlag, hidden: isCount, paused: isFlag })],
  pageAnswered: [(how) => how === 'wiped' || how === 'went'],
  isLeftAlone: [],
  siteAt: [isText, isFlag],
  ruleAt: [isText],
  isArticleAt: [isText],
  offerAt: [isText],
  listSites: [],
  cleanAlways: [isText],
  withdraw: [isText],
  switchSite: [isText, isFlag],
  chooseKind: [isText, (kind) => noiseKinds.some((one) => one === kind), (hidden) => hidden === null || isFlag(hidden)],
  switchPage: [isCount, isFlag],
  openReader: [isCount],
  reopen: [isWebAddress],
  keepOwnRule: [isSelector, isText],
  dropOwnRule: [isSelector],
  bringReadability: [],
};
