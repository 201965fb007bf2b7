import { whatHides } from '../../query/whatHides.ts';
import { useCalmVisible, useExplorer } from '../explorerContext.ts';
import { outsideText } from './outsideText.ts';
import styles from './resultLine.module.css';
import type { FoundItem } from './searchItems.ts';

/** Says that a result lies outside what is shown, and of what. */
export function OutsideTag({ item }: { readonly item: FoundItem }) {
  const { graph } = useExplorer();
  const hiding = whatHides(graph, useCalmVisible().failures, item.selection);
  return (
    hiding && (
      <span data-outside="" className={styles['outside']}>
        {outsideText(hiding.sources)}
      </span>
    )
  );
}
