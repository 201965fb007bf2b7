import { editionText } from '../../exchange/citations/editionText.ts';
import type { Dossier } from '../../exchange/dossier/dossier.ts';
import { i18n } from '../../i18n/i18n.ts';
import styles from './dossier.module.css';

/** Which view of which edition a dossier was made from, and where it is found again. */
export function DossierColophon({ colophon }: { readonly colophon: Dossier['colophon'] }) {
  const { sentence, filtersInWords, address } = colophon;
  return (
    <footer className={styles['quiet']}>
      <p>{sentence}</p>
      {filtersInWords !== '' && <p>{i18n._('Filters: {filters}', { filters: filtersInWords })}</p>}
      <p>{i18n._('Tieline. {edition}', { edition: editionText(colophon) })}</p>
      <p>{address}</p>
    </footer>
  );
}
