import type { DossierEntry, DossierSection } from '../../exchange/dossier/dossier.ts';
import { i18n } from '../../i18n/i18n.ts';
import { spokenEdtf } from '../../query/spokenDate.ts';
import { basisNote } from '../kit/basisNote.ts';
import { DataText } from '../kit/DataText.tsx';
import styles from './dossier.module.css';
import { entryFacts, sectionTitle } from './dossierWords.ts';

function Entry({ entry: { record, footnote } }: { readonly entry: DossierEntry }) {
  const { words } = record;
  const note = words.date && basisNote(words.date.basis);
  return (
    <li className={styles['entry']}>
      <p>
        <strong>{spokenEdtf(words.date?.edtf)}</strong>
        {note !== null && ` (${note})`}
      </p>
      <p>
        <DataText>{words.summary}</DataText>
        {footnote !== null && <sup>{footnote}</sup>}
      </p>
      <p className={styles['quiet']}>{entryFacts(record)}</p>
    </li>
  );
}

/** One part of the evidence, in order of what it tells of. */
export function DossierSectionPart({ section }: { readonly section: DossierSection }) {
  const { independent, reports } = section.sources;
  return (
    <section>
      <h2>{sectionTitle(section)}</h2>
      <p className={styles['quiet']}>
        {i18n._(
          '{independent, plural, one {# independent source} other {# independent sources}} in {reports, plural, one {# report} other {# reports}}',
          { independent, reports },
        )}
      </p>
      <ol className={styles['entries']}>
        {section.entries.map((entry) => (
          <Entry key={entry.record.row} entry={entry} />
        ))}
      </ol>
    </section>
  );
}
