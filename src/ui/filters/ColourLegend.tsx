import { i18n } from '../../i18n/i18n.ts';
import type { ColourMeasure } from '../../model/view.ts';
import { useControlState, useExplorerState } from '../explorerContext.ts';
import { GroupLegend } from './GroupLegend.tsx';
import { LegendGroup } from './LegendGroup.tsx';
import { LookChoice } from './LookChoice.tsx';
import { SideLegend } from './SideLegend.tsx';

const WORDS: Readonly<Record<ColourMeasure, string>> = {
  get side() {
    return i18n._('Side');
  },
  get community() {
    return i18n._('Group');
  },
};

/** What colours of marks stand for, and what else they can. */
export function ColourLegend() {
  const colour = useControlState((state) => state.view.colour);
  const change = useExplorerState((state) => state.change);
  return (
    <LegendGroup title={i18n._('Colours of entities')}>
      <LookChoice
        label={i18n._('Colour by')}
        words={WORDS}
        value={colour}
        onChange={(next) => change({ colour: next })}
      />
      {colour === 'side' ? <SideLegend /> : <GroupLegend />}
    </LegendGroup>
  );
}
