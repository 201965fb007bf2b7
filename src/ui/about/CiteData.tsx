import { useState } from 'react';
import { type Day, dayOf } from '../../model/day.ts';
import { DEFAULT_VIEW } from '../../model/view.ts';
import { serializeAddress } from '../../url/address.ts';
import { useExplorer, useView } from '../explorerContext.ts';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';
import { AboutPart } from './AboutPart.tsx';
import styles from './aboutData.module.css';
import { CopyCitation } from './CopyCitation.tsx';
import { citationText } from './citationText.ts';
import { licenceOf } from './licenceOf.ts';

/** The reader's calendar day. */
function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? (0 as Day);
}

/** Under which licence the data may be used, which edition this is, and how to cite it. */
export function CiteData() {
  const { manifest } = useExplorer();
  const { dataset } = useView();
  const [read] = useState(today);
  const licence = licenceOf(manifest.licence);
  const address = `${window.location.origin}${window.location.pathname}${serializeAddress({ ...DEFAULT_VIEW, dataset })}`;
  return (
    <>
      <AboutPart title="Licence and version">
        <p>
          The data may be shared and adapted with credit, under{' '}
          {licence.url === null ? (
            licence.name
          ) : (
            <a
              className={styles['link']}
              href={licence.url}
              target="_blank"
              rel="noreferrer"
              title="Opens elsewhere, in a new tab"
            >
              {licence.name}
              <VisuallyHidden>, opens elsewhere in a new tab</VisuallyHidden>
            </a>
          )}
          . The reports themselves belong to their publishers and are no part of it.
        </p>
        <p>
          Data version: <code>{manifest.version}</code>. It changes with every change of the data.
        </p>
      </AboutPart>
      <AboutPart title="How to cite">
        <CopyCitation text={citationText(manifest, read, address)} />
      </AboutPart>
    </>
  );
}
