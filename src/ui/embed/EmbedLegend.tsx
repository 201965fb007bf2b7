import { i18n } from '../../i18n/i18n.ts';
import { useCalmVisible, useExplorer, useExplorerState } from '../explorerContext.ts';
import { ClassMark } from '../kit/ClassMark.tsx';
import { EntityMark } from '../kit/EntityMark.tsx';
import { useForcedColours } from '../kit/useMediaQuery.ts';
import { figureLegendOf } from '../share/figureLegendOf.ts';
import styles from './embedLegend.module.css';

/** What colours and lines of an embedded view mean, in one short list; only what is there. */
export function EmbedLegend() {
  const { graph, manifest } = useExplorer();
  const visible = useCalmVisible();
  const size = useExplorerState(({ view }) => view.size);
  const colour = useExplorerState(({ view }) => view.colour);
  const isCompared = useExplorerState(({ view }) => view.compare !== null);
  const hasColours = !useForcedColours();
  const legend = figureLegendOf(visible, graph, manifest, { size, colour }, isCompared);
  return (
    <ul className={styles['legend']} aria-label={i18n._('Legend')}>
      {hasColours &&
        legend.sides.map(({ code, label }) => (
          <li key={code}>
            <EntityMark kind="person" side={code} />
            {label}
          </li>
        ))}
      {hasColours &&
        legend.classes.map(({ code, label }) => (
          <li key={code}>
            <ClassMark tieClass={code} />
            {label}
          </li>
        ))}
      {legend.lines
        .filter(({ code }) => code !== 'solid')
        .map(({ code, label }) => (
          <li key={code}>
            <ClassMark tieClass="stated" line={code} />
            {label}
          </li>
        ))}
    </ul>
  );
}
