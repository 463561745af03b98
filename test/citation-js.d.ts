declare module '@citation-js/core' {
  /** Reads citations of any format that a plugin knows. */
  export class Cite {
    constructor(text: string, options?: { forceType: string });
    readonly data: [Record<string, unknown>, ...Record<string, unknown>[]];
    /** With plugin-csl: a bibliography as its CSL style prints it. */
    format(output: 'bibliography', options: { format: 'html' | 'text'; template: string; lang: string }): string;
  }
  export const plugins: {
    config: {
      get(
        plugin: '@csl',
      ): Record<'styles' | 'locales', { data: Record<string, string>; add(name: string, xml: string): void }>;
    };
  };
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-ris' {}
