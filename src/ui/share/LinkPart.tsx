import { i18n } from '../../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import { CopyBox } from './CopyBox.tsx';
import { QrCode } from './QrCode.tsx';
import styles from './share.module.css';
import { Tick } from './Tick.tsx';
import type { LinkChoice } from './useLinkChoice.ts';

interface LinkPartProps {
  readonly address: string;
  readonly title: string;
  readonly choice: LinkChoice;
}

async function shareWithSystem(title: string, url: string): Promise<void> {
  try {
    await navigator.share({ title, url });
  } catch {
    // The reader closed the system's dialog, which says itself what else went wrong; the link stays in the box.
  }
}

/** The link with what it keeps, the system's own way to share it where there is one, and its QR code. */
export function LinkPart({ address, title, choice }: LinkPartProps) {
  const { camera, version, ownLanguage } = choice;
  return (
    <section className={styles['link']}>
      <div>
        <h3>{i18n._('Link to this view')}</h3>
        <CopyBox
          text={address}
          label={i18n._('Link to this view')}
          copyName={i18n._('Copy link')}
          copied={i18n._('Link copied.')}
          primary
        >
          {'share' in navigator && (
            <Button look="outlined" onClick={() => void shareWithSystem(title, address)}>
              {i18n._('Share with…')}
            </Button>
          )}
        </CopyBox>
        <fieldset className={styles['ticks']}>
          <legend>{i18n._('What the link keeps')}</legend>
          {camera && <Tick label={i18n._('Include the camera')} {...camera} />}
          <Tick label={i18n._('Keep the data version')} {...version} />
          <Tick label={i18n._('Readers keep their own language')} {...ownLanguage} />
        </fieldset>
      </div>
      <QrCode address={address} />
    </section>
  );
}
