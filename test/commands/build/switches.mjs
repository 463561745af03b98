/**
 * What `switchedOff` of src/article/switches.ts is in a build. In every one that is shipped or measured it is undefined,
 * and the minifier takes each question for a switch out.
 */
export const allSwitchesOn = { switchedOff: 'undefined' };

/** Where tests run, it is what `withSwitchedOff` puts there. */
export const switchesOfTests = { switchedOff: 'globalThis.switchedOff' };
