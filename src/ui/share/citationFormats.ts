import { bibtex } from '../../exchange/citations/bibtex.ts';
import type { Citation } from '../../exchange/citations/citationItem.ts';
import { cslJson } from '../../exchange/citations/cslJson.ts';
import { ris } from '../../exchange/citations/ris.ts';
import type { ExportKind } from '../../exchange/exportFileName.ts';
import { i18n } from '../../i18n/i18n.ts';

/** The ways in which a citation can be written. */
export const CITATION_FORMATS = ['plain', 'bibtex', 'csl', 'ris'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** What a format is called, its kind of file, and how it is written. */
export interface CitationWriter {
  readonly name: string;
  readonly kind: ExportKind;
  readonly mime: string;
  readonly write: (citation: Citation) => string;
}

/** How each format is written. */
export const CITATION_WRITERS: Readonly<Record<CitationFormat, CitationWriter>> = {
  plain: {
    get name() {
      return i18n._('Plain text');
    },
    kind: 'citation.txt',
    mime: 'text/plain;charset=utf-8',
    write: ({ plain }) => `${plain}\n`,
  },
  bibtex: { name: 'BibTeX', kind: 'citation.bib', mime: 'application/x-bibtex', write: bibtex },
  csl: {
    name: 'CSL-JSON',
    kind: 'citation.csl.json',
    mime: 'application/vnd.citationstyles.csl+json',
    write: cslJson,
  },
  ris: { name: 'RIS', kind: 'citation.ris', mime: 'application/x-research-info-systems', write: ris },
};
