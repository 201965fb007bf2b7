import { i18n } from '../../i18n/i18n.ts';
import { useExplorer, useTransient } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import styles from './detailsPanel.module.css';
import { EntityMeasureValues } from './EntityMeasureValues.tsx';
import { Section } from './Section.tsx';
import { usePanelVisible } from './visibleContext.ts';

/** The measures of an entity in this view; computed once the reader opens them. */
export function EntityMeasures({ row }: { readonly row: number }) {
  const { transient } = useExplorer();
  const isOpen = useTransient(({ measures }) => measures);
  const isShown = usePanelVisible().entities.degree[row] !== 0;
  return (
    <Section title={i18n._('Measures')}>
      <Button look="link" aria-expanded={isOpen} onClick={() => transient.setState({ measures: !isOpen })}>
        {isOpen ? i18n._('Hide measures') : i18n._('Show measures')}
      </Button>
      {isOpen && isShown && <EntityMeasureValues row={row} />}
      {isOpen && !isShown && (
        <p className={styles['small']}>
          {i18n._('Outside the filters: there is nothing to measure in this view.')}
        </p>
      )}
    </Section>
  );
}
