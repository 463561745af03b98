declare module '@citation-js/core' {
  /** Reads citations of any format that a plugin knows. */
  export class Cite {
    constructor(text: string, options?: { forceType: string });
    readonly data: [Record<string, unknown>, ...Record<string, unknown>[]];
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
