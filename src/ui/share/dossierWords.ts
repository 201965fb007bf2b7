import type { Dossier, DossierSection } from '../../exchange/dossier/dossier.ts';
import type { DossierEntity } from '../../exchange/dossier/dossierHead.ts';
import type { EvidenceRecord, FlagName } from '../../exchange/records/evidenceRecords.ts';
import type { StateWord } from '../../exchange/records/stateWords.ts';
import { i18n } from '../../i18n/i18n.ts';
import { shownLanguage } from '../../i18n/language.ts';
import { placeText } from '../kit/placeText.ts';
import { CLASS_WORDS, STANCE_WORDS } from '../kit/words.ts';

/** An entity's name in the reader's language, in English where there is none. */
export function entityName({ names }: Pick<DossierEntity, 'names'>): string {
  return names[shownLanguage()] ?? names.en;
}

/** An entity's names in the other scripts, joined with "; ". */
export function otherNames({ names }: Pick<DossierEntity, 'names'>): string {
  const shown = entityName({ names });
  return [names.en, names.zh, names.ru].filter((name) => name !== undefined && name !== shown).join('; ');
}

/** Who or what a dossier is of. */
export function dossierName(head: Dossier['head']): string {
  return head.type === 'entity' ? entityName(head.entity) : head.ends.map(entityName).join(' – ');
}

/** What a part of the evidence is called. */
export function sectionTitle({ part, entries }: DossierSection): string {
  const count = entries.length;
  if (part === 'inside') return i18n._('In your dates and filters ({count, number})', { count });
  return part === 'outside-dates'
    ? i18n._('Outside your dates ({count, number})', { count })
    : i18n._('Left out by your filters ({count, number})', { count });
}

const flagText = (flag: FlagName) =>
  i18n._(
    '{flag, select, planned {planned} negated {told as not so} alleged {alleged} denied {denied} standing {lasting state} other {not done}}',
    { flag },
  );

const stateText = (state: StateWord) => (state === 'possible' ? i18n._('only possibly in your dates') : '');

/** What is to be known of an item besides its words: classes, how it is told, by whom, and where in the report. */
export function entryFacts({ classes, stance, flags, state, words }: EvidenceRecord): string {
  const facts = [
    ...classes.map((one) => CLASS_WORDS[one][0]),
    ...flags.map(flagText),
    stance === null ? '' : STANCE_WORDS[stance],
    words.speaker ? i18n._('says {name}', { name: words.speaker.name }) : '',
    stateText(state),
    words.at ? placeText(words.at) : '',
  ];
  return facts.filter((fact) => fact !== '').join(' · ');
}
