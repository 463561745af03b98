/** Prefixes of generated names, which change with every build. */
const generated = /^(?:css|sc|jss|jsx|emotion|svelte|makeStyles|tdi|ng|ember|astro|react|radix|headlessui)[-_]/;

/** WordPress classes that describe one story, not its template; see `get_post_class()`. */
const ofOneStory = /^(?:(?:category|tag|author|kanal|format|status)-|(?:post|postid|page-id|id)-?\d)/i;

/** Names of states. */
const ofTheMoment =
  /^(?:is|has|js)-|(?:^|[-_])(?:active|opened|open|shown|show|hidden|hide|visible|sticky|fixed|loaded|loading|lazy\w{0,20}|selected|current|first|last|odd|even|in|fade|collapsed?|animated?)$/i;

/** Classes of utility frameworks. They say how a block looks, and many blocks look the same. */
const utility =
  /^(?:[mp][trblxy]?|[wh]|gap|col|row|text|font|bg|border|rounded|flex|grid|items|justify|float|pull|d|z|top|left|right|bottom|order|offset|space|leading|tracking|shadow|overflow|min|max|relative|absolute|block|inline|clearfix|clear|container|wrapper|img|w-full|mx-auto)(?:-.*|\d*)$/i;

/** Letters that look like words: with vowels, and without random capitals. */
function isWord(part: string): boolean {
  if (/^\d{1,2}$/.test(part)) return true;
  const letters = part.replace(/\d{1,2}$/, '');
  if (!/^[a-z]+$/i.test(letters)) return false;
  const humps = letters.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [];
  if (humps.filter((hump) => hump.length < 3).length > 1) return false;
  const vowels = letters.match(/[aiueoy]/gi)?.length ?? 0;
  return letters.length < 5 || vowels / letters.length >= 0.15;
}

/**
 * Whether an id or a class is likely to be the same in another story of the same template: a name that a person gave,
 * not one that a build, a counter or the story itself did.
 */
export function isStableName(name: string): boolean {
  if (name.length < 2 || name.length > 48) return false;
  if (generated.test(name) || ofOneStory.test(name) || ofTheMoment.test(name)) return false;
  return name.split(/[-_]+/).filter(Boolean).every(isWord);
}

/** Whether a stable name says what a block is rather than how it looks. */
export const isTellingName = (name: string): boolean => isStableName(name) && !utility.test(name);
