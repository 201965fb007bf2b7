// The package ships no types. `data` is CSL-JSON.
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: unknown);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(kind: 'bibliography', options: { readonly template: string }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
