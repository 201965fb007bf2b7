import { i18n } from '../../i18n/i18n.ts';
import type { KeepingProblem as Problem } from '../../state/keptList.ts';
import styles from './keepingProblem.module.css';

function textOf(problem: Problem): string {
  if (problem === 'full')
    return i18n._(
      'The last change was not kept: the browser’s storage is full. Delete something here, then try again.',
    );
  if (problem === 'damaged')
    return i18n._(
      'What the browser kept here cannot be read. It is put aside, not deleted, as soon as something new is kept.',
    );
  return i18n._(
    'This browser does not let the page keep anything (storage is blocked). What stands here lasts until the page is closed; export it as a file to keep it.',
  );
}

/** Says why the browser does not keep a list, and what can be done. The region is always there, so that it is heard. */
export function KeepingProblem({ problem }: { readonly problem: Problem | null }) {
  return (
    <div role="alert" className={styles['region']}>
      {problem && <p className={styles['problem']}>{textOf(problem)}</p>}
    </div>
  );
}
