import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { DatasetError } from '../../dataset/datasetError.ts';
import { evidenceQuery } from '../../dataset/datasetQueries.ts';
import { i18n } from '../../i18n/i18n.ts';
import type { PathDates } from '../../model/view.ts';
import { pathCount } from '../../query/paths/pathWords.ts';
import { useExplorer } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { PathHints } from './PathHints.tsx';
import { PathItem } from './PathItem.tsx';
import styles from './pathAnswer.module.css';
import { usePathResult } from './usePathResult.ts';

const HOW: Readonly<Record<PathDates, string>> = {
  get any() {
    return i18n._('On any date; all filters but the dates hold.');
  },
  get window() {
    return i18n._('In your dates and filters.');
  },
  get order() {
    return i18n._(
      'In your dates and filters, and in time order: by what happened, each step on the same day as the one before or later. Certainly so when every reading of the dates agrees; undated evidence cannot be placed.',
    );
  },
};

const NONE: Readonly<Record<PathDates, string>> = {
  get any() {
    return i18n._('No path with these filters.');
  },
  get window() {
    return i18n._('No path in your dates.');
  },
  get order() {
    return i18n._('No path in time order in your dates.');
  },
};

/** The paths that the view asks for, step by step with what speaks for each; without any, what would give one. */
export function PathAnswer() {
  const { manifest, transient } = useExplorer();
  const result = usePathResult();
  const { data, error, refetch } = useQuery(evidenceQuery(manifest.id));
  useEffect(() => () => transient.setState({ pointedPath: null }), [transient]);
  if (!result) return null;
  const { answer, question } = result;
  return (
    <div className={styles['answer']}>
      <p className={styles['count']}>{answer.total > 0 ? pathCount(answer) : NONE[question.dates]}</p>
      <p className={styles['how']}>{HOW[question.dates]}</p>
      {error && (
        <div role="alert">
          <p>
            {i18n._('The words of the evidence could not be loaded: {reason}', { reason: error.message })}
          </p>
          {error instanceof DatasetError && <p>{error.advice}</p>}
          <Button look="outlined" onClick={() => void refetch()}>
            {i18n._('Try again')}
          </Button>
        </div>
      )}
      {answer.total === 0 ? (
        <PathHints result={result} />
      ) : (
        <ol className={styles['paths']}>
          {answer.paths.map((path, place) => (
            <PathItem
              key={path.steps.map(({ tie }) => tie).join()}
              path={path}
              place={place}
              file={data ?? null}
            />
          ))}
        </ol>
      )}
    </div>
  );
}
