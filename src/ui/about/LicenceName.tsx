import { i18n } from '../../i18n/i18n.ts';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';
import styles from './aboutData.module.css';

interface LicenceNameProps {
  readonly name: string;
  readonly url: string | null;
}

/** The name of a licence, as a link to the page that explains it where there is one. */
export function LicenceName({ name, url }: LicenceNameProps) {
  if (url === null) return name;
  return (
    <a
      className={styles['link']}
      href={url}
      target="_blank"
      rel="noreferrer"
      title={i18n._('Opens elsewhere, in a new tab')}
    >
      {name}
      <VisuallyHidden>{i18n._(', opens elsewhere in a new tab')}</VisuallyHidden>
    </a>
  );
}
