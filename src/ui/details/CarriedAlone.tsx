import { i18n } from '../../i18n/i18n.ts';
import type { Standing } from '../../model/codes.ts';
import { useExplorerState } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { CARRIER_WORDS } from '../kit/carrierWords.ts';
import { RichText } from '../kit/RichText.tsx';
import styles from './whoReports.module.css';

/** Flags what publishers of one standing alone carry, and leads to all ties that are carried so. */
export function CarriedAlone({ standing }: { readonly standing: Standing }) {
  const only = useExplorerState(({ view }) => view.only);
  const change = useExplorerState((state) => state.change);
  const carriers = CARRIER_WORDS[standing];
  const isOn = only === standing;
  return (
    <p className={styles['alone']}>
      <RichText
        text={i18n._('<0>Carried by {carriers} alone</0> in your dates and filters.', { carriers })}
        parts={[(text) => <strong>{text}</strong>]}
      />{' '}
      {/* One button for both ways, so that the keyboard stays on it. */}
      <Button look="link" onClick={() => change({ only: isOn ? null : standing })}>
        {isOn
          ? i18n._('Show ties whoever carries them')
          : i18n._('Show all ties carried by {carriers} alone', { carriers })}
      </Button>
    </p>
  );
}
