import { i18n } from '../../i18n/i18n.ts';
import { useExplorer } from '../explorerContext.ts';
import { AboutPart } from './AboutPart.tsx';
import styles from './aboutData.module.css';
import { datasetNotesOf } from './datasetNotes.ts';

/** What is known to be missing or weak; nothing for a dataset without notes. */
export function KnownGaps() {
  const { manifest } = useExplorer();
  const gaps = datasetNotesOf(manifest.id)?.gaps;
  if (!gaps) return null;
  return (
    <AboutPart title={i18n._('Limits and known gaps')}>
      <dl className={styles['facts']}>
        {gaps.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </AboutPart>
  );
}
