import type { ColourMeasure } from '../../model/view.ts';
import { useExplorerState } from '../explorerContext.ts';
import { GroupLegend } from './GroupLegend.tsx';
import { LegendGroup } from './LegendGroup.tsx';
import { LookChoice } from './LookChoice.tsx';
import { SideLegend } from './SideLegend.tsx';

const WORDS: Readonly<Record<ColourMeasure, string>> = { side: 'Side', community: 'Group' };

/** What colours of marks stand for, and what else they can. */
export function ColourLegend() {
  const colour = useExplorerState((state) => state.view.colour);
  const change = useExplorerState((state) => state.change);
  return (
    <LegendGroup title="Colours of entities">
      <LookChoice
        label="Colour by"
        words={WORDS}
        value={colour}
        onChange={(next) => change({ colour: next })}
      />
      {colour === 'side' ? <SideLegend /> : <GroupLegend />}
    </LegendGroup>
  );
}
