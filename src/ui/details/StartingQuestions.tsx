import { i18n } from '../../i18n/i18n.ts';
import { asksQuestion, NO_QUESTION, STARTING_QUESTIONS } from '../../query/startingQuestions.ts';
import { useExplorer, useExplorerState } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { runKeyCommand } from '../kit/keyCommands.ts';
import type { PageCommand } from '../kit/keyTable.ts';
import styles from './detailsPanel.module.css';
import { Section } from './Section.tsx';
import { usePanelVisible } from './visibleContext.ts';

interface CommandQuestion {
  readonly command: PageCommand;
  readonly question: string;
  readonly how?: string;
}

/** Questions that need something from the reader first; one click opens where to give it. */
function commandQuestions(): readonly CommandQuestion[] {
  return [
    { command: 'path', question: i18n._('What connects one entity to another?') },
    { command: 'compare', question: i18n._('What changed between two spans of dates?') },
    {
      command: 'search',
      question: i18n._('Who spoke about an entity, and when first?'),
      how: i18n._('Look it up by name; its details say so.'),
    },
    {
      command: 'search',
      question: i18n._('How is a name in Chinese or Cyrillic letters written here?'),
      how: i18n._('Type it in any script or spelling; the result says which form matched.'),
    },
  ];
}

/**
 * Questions to begin with. Those that a filter answers are asked with one click, the number of ties answers, and each can be
 * taken back.
 */
export function StartingQuestions() {
  const { transient } = useExplorer();
  const { counts } = usePanelVisible();
  const view = useExplorerState((state) => state.view);
  const change = useExplorerState((state) => state.change);
  const readTies = () => {
    // A sheet would cover them.
    transient.setState({ sheet: null, toTies: true });
    change({ layout: 'list' });
  };
  return (
    <Section title={i18n._('Questions to start with')}>
      <ul className={styles['rows']}>
        {commandQuestions().map(({ command, question, how }) => (
          <li key={question}>
            <Button look="link" onClick={() => runKeyCommand(command, '')}>
              {question}
            </Button>
            {how !== undefined && <p className={styles['small']}>{how}</p>}
          </li>
        ))}
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
                    <Button look="link" onClick={readTies}>
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
