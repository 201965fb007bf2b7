import type { Standing } from '../../model/codes.ts';
import { useExplorerState } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { CARRIER_WORDS } from '../kit/carrierWords.ts';
import styles from './whoReports.module.css';

/** Flags what publishers of one standing alone carry, and leads to all ties that are carried so. */
export function CarriedAlone({ standing }: { readonly standing: Standing }) {
  const only = useExplorerState(({ view }) => view.only);
  const change = useExplorerState((state) => state.change);
  const words = CARRIER_WORDS[standing];
  const isOn = only === standing;
  return (
    <p className={styles['alone']}>
      <strong>Carried by {words} alone</strong> in your dates and filters.{' '}
      {/* One button for both ways, so that the keyboard stays on it. */}
      <Button look="link" onClick={() => change({ only: isOn ? null : standing })}>
        {isOn ? 'Show ties whoever carries them' : `Show all ties carried by ${words} alone`}
      </Button>
    </p>
  );
}
