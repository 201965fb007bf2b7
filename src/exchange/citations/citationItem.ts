/** A date in CSL-JSON: one day, month or year, or a span of two; or words, where there is only one side. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly circa?: true;
  readonly literal?: string;
}

/** One item in CSL-JSON, as far as citations use it: what all other formats are written from. */
export interface CitationItem {
  readonly id: string;
  readonly type: 'dataset' | 'webpage';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly version?: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL?: string;
  readonly note: string;
}

/** A citation in every form that a reader can take it in. */
export interface Citation {
  readonly plain: string;
  readonly item: CitationItem;
  /** EDTF of publication, for formats that know it. */
  readonly issuedEdtf: string | null;
}
