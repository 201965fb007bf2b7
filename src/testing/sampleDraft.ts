import type {
  DateBasis,
  Depth,
  Direction,
  EntityKind,
  EventType,
  EvidenceKind,
  Side,
  Stance,
  Standing,
  TieClass,
} from '../model/codes.ts';

/** An invented entity; a state of side `other` unless told otherwise, named like its id. */
export interface SampleEntity {
  readonly id: string;
  readonly kind?: EntityKind;
  readonly side?: Side;
  readonly name?: string;
  readonly x?: number;
  readonly y?: number;
}

/** An invented report; press, annotated and a source of its own unless told otherwise. */
export interface SampleReport {
  readonly id: string;
  /** EDTF; undated when missing. */
  readonly published?: string;
  readonly source?: number;
  readonly standing?: Standing;
  /** How the date is known: stated when there is one, else not known, unless told otherwise. */
  readonly basis?: DateBasis;
  readonly depth?: Depth;
}

/** One invented item of evidence; a reported claim that makes one joint link unless told otherwise. */
export interface SampleEvidence {
  readonly between: readonly [string, string];
  readonly class?: TieClass;
  /** More links that the same item makes. */
  readonly also?: readonly { readonly between: readonly [string, string]; readonly class: TieClass }[];
  /** EDTF; undated when missing. */
  readonly date?: string;
  /** Id of a report; none for affiliations. */
  readonly report?: string;
  readonly event?: string;
  readonly kind?: EvidenceKind;
  /** None unless told otherwise. */
  readonly type?: EventType;
  /** How the date is known: stated when there is one, else not known, unless told otherwise. */
  readonly basis?: DateBasis;
  readonly stance?: Stance;
  /** `EvidenceFlag` bits. */
  readonly flags?: number;
  readonly direction?: Direction;
}

/** What a sample graph is made of. */
export interface SampleDraft {
  readonly entities: readonly SampleEntity[];
  readonly reports: readonly SampleReport[];
  readonly evidence: readonly SampleEvidence[];
}

/** Two countries, their league and a minister; four reports, two of which share a source; dates of every precision. */
export const SAMPLE: SampleDraft = {
  entities: [
    { id: 'country-a', side: 'chinese', name: 'Country A', x: -100, y: 0 },
    { id: 'country-b', side: 'russian', name: 'Country B', x: 100, y: 0 },
    { id: 'league', kind: 'organization', side: 'multilateral', name: 'League', x: 0, y: 60 },
    { id: 'minister-b', kind: 'person', side: 'russian', name: 'Minister B', x: 140, y: -40 },
    { id: 'island', kind: 'place', name: 'Island', x: 0, y: -80 },
  ],
  reports: [
    { id: 'gazette', published: '2024-02-28' },
    { id: 'herald', published: '2024-02-29', source: 0, standing: 'copy' },
    { id: 'courier', published: '2024-04-09', standing: 'state-media-or-government' },
    { id: 'archive', published: '[2025-01-10..]', depth: 'cited' },
  ],
  evidence: [
    { between: ['country-a', 'country-b'], date: '2024-02-26', report: 'gazette', event: 'talks' },
    { between: ['country-a', 'country-b'], date: '2024-02-26/2024-02-27', report: 'herald', event: 'talks' },
    {
      between: ['country-b', 'minister-b'],
      class: 'stated',
      also: [{ between: ['country-b', 'island'], class: 'about' }],
      report: 'gazette',
      stance: 'statement',
    },
    {
      between: ['country-a', 'league'],
      class: 'material-cooperation',
      date: '2024-04-08',
      report: 'courier',
    },
    { between: ['country-b', 'league'], class: 'verbal-conflict', date: '2024-03', report: 'courier' },
    { between: ['country-a', 'country-b'], class: 'material-cooperation', date: '2001', report: 'archive' },
    {
      between: ['country-a', 'island'],
      class: 'material-conflict',
      date: '2024-04-05/..',
      report: 'courier',
    },
    { between: ['country-b', 'league'], class: 'affiliation', kind: 'affiliation', date: '1999-05-01/..' },
  ],
};
