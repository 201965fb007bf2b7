import type { EntityId, EventId, ReportId, TieId } from './ids.ts';
import type { WireNames, WireShortNames } from './wire/graphFile.ts';

/** Four days per row, as in `DateBounds`. */
export interface BoundsColumns {
  readonly earliestStart: Int32Array;
  readonly latestStart: Int32Array;
  readonly earliestEnd: Int32Array;
  readonly latestEnd: Int32Array;
}

/** Entities by row; `kind` and `side` are positions in the code lists. */
export interface EntityColumns {
  readonly count: number;
  readonly id: readonly EntityId[];
  readonly kind: Uint8Array;
  readonly side: Uint8Array;
  readonly names: readonly WireNames[];
  readonly short: readonly WireShortNames[];
  readonly named: Uint8Array;
  /** Layout positions in world units; the picture's centre is 0, 0 and y grows downwards. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Row by id, former ids included. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** Ties of row i: `tieList[tieStart[i]]` up to, not including, `tieList[tieStart[i + 1]]`. */
  readonly tieStart: Int32Array;
  readonly tieList: Int32Array;
}

/** Ties by row; `a` and `b` are entity rows. */
export interface TieColumns {
  readonly count: number;
  readonly id: readonly TieId[];
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly rowOf: ReadonlyMap<string, number>;
  /** Links of row i: from `linkStart[i]` up to, not including, `linkStart[i + 1]`. */
  readonly linkStart: Int32Array;
}

/** Reports by row; `source` numbers primary sources from 0. */
export interface ReportColumns {
  readonly count: number;
  readonly id: readonly ReportId[];
  readonly publisher: readonly string[];
  readonly source: Int32Array;
  readonly sourceCount: number;
  readonly standing: Uint8Array;
  readonly depth: Uint8Array;
  readonly basis: Uint8Array;
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  /** For order only: the likeliest day; `DAY_MAX` when an end is open and nothing is likelier. */
  readonly best: Int32Array;
  readonly rowOf: ReadonlyMap<string, number>;
}

/** Items of evidence by row; -1 in `report` or `event` is none; flags are `EvidenceFlag` bits. */
export interface EvidenceColumns {
  readonly count: number;
  readonly kind: Uint8Array;
  readonly report: Int32Array;
  readonly event: Int32Array;
  /** Position in `EVENT_TYPES`. */
  readonly type: Uint8Array;
  readonly stance: Uint8Array;
  readonly basis: Uint8Array;
  readonly flags: Uint8Array;
  /** Main class: that of the act; "about" only when it is nothing else. */
  readonly mainClass: Uint8Array;
  readonly happened: BoundsColumns;
  /** The report's day; affiliations, which hold rather than get reported, keep their interval. */
  readonly reported: BoundsColumns;
}

/** What one item of evidence says of one tie, ordered by tie. */
export interface LinkColumns {
  readonly count: number;
  readonly tie: Int32Array;
  readonly evidence: Int32Array;
  readonly class: Uint8Array;
  readonly direction: Uint8Array;
  /** 1 for an affiliation of an entity of which nothing else is told anywhere in the dataset. */
  readonly listed: Uint8Array;
}

/** One dataset, immutable, in columns; knows no entity by name. */
export interface Graph {
  readonly entities: EntityColumns;
  readonly ties: TieColumns;
  readonly events: {
    readonly count: number;
    readonly id: readonly EventId[];
    readonly rowOf: ReadonlyMap<string, number>;
  };
  readonly reports: ReportColumns;
  readonly evidence: EvidenceColumns;
  readonly links: LinkColumns;
}
