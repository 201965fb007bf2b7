import { i18n } from '../../i18n/i18n.ts';
import type { EvidenceFile } from '../../model/wire/evidenceFile.ts';
import type { ShownPath } from '../../query/paths/pathAnswer.ts';
import { useExplorer } from '../explorerContext.ts';
import { PathStepItem } from './PathStepItem.tsx';
import styles from './pathAnswer.module.css';

interface PathItemProps {
  readonly path: ShownPath;
  /** From 0. */
  readonly place: number;
  readonly file: EvidenceFile | null;
}

const ORDER_WORDS = {
  get certain() {
    return i18n._('certainly in this order');
  },
  get possible() {
    return i18n._('possibly in this order');
  },
};

/** One path with its steps; alone lit in the graph while the pointer or the keyboard is on it. */
export function PathItem({ path, place, file }: PathItemProps) {
  const { transient } = useExplorer();
  const point = () => transient.setState({ pointedPath: place });
  const leave = () => transient.setState({ pointedPath: null });
  return (
    <li
      className={styles['path']}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
    >
      <h3 className={styles['number']}>
        {i18n._('Path {number, number}', { number: place + 1 })}
        {path.order && <span className={styles['order']}> {ORDER_WORDS[path.order]}</span>}
      </h3>
      <ol className={styles['steps']}>
        {path.steps.map((step) => (
          <PathStepItem key={step.tie} step={step} file={file} />
        ))}
      </ol>
    </li>
  );
}
