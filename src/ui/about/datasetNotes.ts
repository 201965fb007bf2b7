import { i18n } from '../../i18n/i18n.ts';

/** What a limit is called and what it means. */
export interface Gap {
  readonly name: string;
  readonly text: string;
}

/** What only those who made a dataset can say of it. */
export interface DatasetNotes {
  /** How its sources were chosen. */
  readonly choice: string;
  /** How its claims were checked. */
  readonly readings: readonly string[];
  readonly gaps: readonly Gap[];
}

const NOTES: ReadonlyMap<string, () => DatasetNotes> = new Map([
  [
    'china-russia',
    () => ({
      choice: i18n._(
        'Sources were looked for on purpose: first five reports, then a chronology of named meetings and decisions that they touch, and of the larger ones of 2022 to 2025 between China and Russia and around them. Where a month holds more than another, we looked more closely there; it does not say that more happened.',
      ),
      readings: [
        i18n._(
          'All annotated reports were read twice, the second time without sight of the first: 203 claims against 168. Both readings found claims in the same sentences in 91 of 92 cases; every difference was settled at the sentence, not by vote.',
        ),
        i18n._(
          'Both readings followed one brief and one list of entities and events, which makes them look more independent than they are. Their agreement says how far the rules decide a sentence, not how right a claim is.',
        ),
      ],
      gaps: [
        {
          name: i18n._('Chronology'),
          text: i18n._(
            'A selection of events. Only four of them look back further than 2022, and no year tells anything by its number of events.',
          ),
        },
        {
          name: i18n._('Offices'),
          text: i18n._(
            'When an office began is in large part inferred, and marked so; not every office is listed. Changes after 2025 were not looked for: an open end means that no end is known here.',
          ),
        },
        {
          name: i18n._('Memberships'),
          text: i18n._(
            'Of the UN and its Security Council only China, Russia and the other permanent members are recorded; of the EU and NATO none. When members joined APEC and the G20, and observers and partners the SCO, is inferred.',
          ),
        },
        {
          name: i18n._('Languages'),
          text: i18n._(
            'Cited reports are mostly in English and were found where they are openly kept; a Chinese or Russian original often stands behind them. Titles that were not on record are ours.',
          ),
        },
        {
          name: i18n._('Standing'),
          text: i18n._(
            'Who counts as state media follows from what is commonly known of the owner and may be disputed. It says who publishes, never whether a sentence is true, and nothing is left out because of it.',
          ),
        },
        {
          name: i18n._('Independence'),
          text: i18n._('A rewrite that hides its source counts as a source of its own.'),
        },
        {
          name: i18n._('Truth'),
          text: i18n._('Whether an alleged delivery, a promise or a figure is true is not judged here.'),
        },
      ],
    }),
  ],
]);

/** The notes on a dataset by its id, in the language that is spoken; null for one that has none. */
export function datasetNotesOf(id: string): DatasetNotes | null {
  return NOTES.get(id)?.() ?? null;
}
