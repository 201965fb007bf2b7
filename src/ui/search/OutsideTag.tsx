import { outsideOf } from '../../query/outsideOf.ts';
import { useCalmVisible, useExplorer } from '../explorerContext.ts';
import { outsideText } from './outsideText.ts';
import styles from './resultLine.module.css';
import type { FoundItem } from './searchItems.ts';

/** Says that a result lies outside what is shown, and of what. */
export function OutsideTag({ item }: { readonly item: FoundItem }) {
  const { graph } = useExplorer();
  const text = outsideText(outsideOf(graph, useCalmVisible(), item.selection));
  return (
    text !== '' && (
      <span data-outside="" className={styles['outside']}>
        {text}
      </span>
    )
  );
}
