import { i18n } from '../../i18n/i18n.ts';
import { asksQuestion, NO_QUESTION, STARTING_QUESTIONS } from '../../query/startingQuestions.ts';
import { useExplorerState } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import styles from './detailsPanel.module.css';
import { Section } from './Section.tsx';
import { usePanelVisible } from './visibleContext.ts';

/** Questions that a filter answers: one click asks, the number of ties answers, and each can be taken back. */
export function StartingQuestions() {
  const { counts } = usePanelVisible();
  const view = useExplorerState((state) => state.view);
  const change = useExplorerState((state) => state.change);
  return (
    <Section title={i18n._('Questions to start with')}>
      <ul className={styles['rows']}>
        {STARTING_QUESTIONS.map((one) => {
          const isAsked = asksQuestion(view, one);
          return (
            <li key={one.question}>
              <Button
                look="link"
                aria-pressed={isAsked}
                onClick={() => change(isAsked ? NO_QUESTION : one.change)}
              >
                {one.question}
              </Button>
              {isAsked && (
                <p className={styles['small']}>
                  {one.answer(counts.ties)}{' '}
                  {view.layout === 'graph' && counts.ties > 0 && (
                    <Button look="link" onClick={() => change({ layout: 'list' })}>
                      {i18n._('Read them as a list')}
                    </Button>
                  )}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
