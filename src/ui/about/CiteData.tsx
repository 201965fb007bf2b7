import { useState } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { DEFAULT_VIEW } from '../../model/view.ts';
import { serializeAddress } from '../../url/address.ts';
import { useExplorer, useView } from '../explorerContext.ts';
import { RichText } from '../kit/RichText.tsx';
import { today } from '../kit/today.ts';
import { AboutPart } from './AboutPart.tsx';
import { CopyCitation } from './CopyCitation.tsx';
import { citationText } from './citationText.ts';
import { LicenceName } from './LicenceName.tsx';
import { licenceOf } from './licenceOf.ts';

/** Under which licence the data may be used, which edition this is, and how to cite it. */
export function CiteData() {
  const { manifest } = useExplorer();
  const { dataset } = useView();
  const [read] = useState(today);
  const licence = licenceOf(manifest.licence);
  const address = `${window.location.origin}${window.location.pathname}${serializeAddress({ ...DEFAULT_VIEW, dataset })}`;
  return (
    <>
      <AboutPart title={i18n._('Licence and version')}>
        <p>
          <RichText
            text={i18n._(
              'The data may be shared and adapted with credit, under <0>{licence}</0>. The reports themselves belong to their publishers and are no part of it.',
              { licence: licence.name },
            )}
            parts={[(name) => <LicenceName name={name} url={licence.url} />]}
          />
        </p>
        <p>
          <RichText
            text={i18n._('Data version: <0>{version}</0>. It changes with every change of the data.', {
              version: manifest.version,
            })}
            parts={[(version) => <code>{version}</code>]}
          />
        </p>
      </AboutPart>
      <AboutPart title={i18n._('How to cite')}>
        <CopyCitation text={citationText(manifest, read, address)} />
      </AboutPart>
    </>
  );
}
