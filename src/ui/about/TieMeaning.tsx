import { i18n } from '../../i18n/i18n.ts';
import { ClassMark } from '../kit/ClassMark.tsx';
import { AboutPart } from './AboutPart.tsx';
import styles from './aboutData.module.css';

type Line = readonly [line: 'solid' | 'dashed' | 'dotted', name: string, meaning: string];

function lines(): readonly Line[] {
  return [
    [
      'solid',
      i18n._('Solid'),
      i18n._('at least one item is certain in the dates, and neither a mere plan nor a mere allegation'),
    ],
    ['dashed', i18n._('Dashed'), i18n._('only possible in the dates, planned or alleged')],
    ['dotted', i18n._('Dotted'), i18n._('nothing but what was not done: “has not condemned” is no act')],
  ];
}

/** How ties are made, what their lines say, and what they do not mean. */
export function TieMeaning() {
  return (
    <AboutPart title={i18n._('What a tie is, and what it is not')}>
      <p>
        {i18n._(
          'A tie is all evidence between two entities in the dates and filters at hand. A claim ties each one who acts to each one it acts on, those who act together to one another, each to the forum they meet in, and each to what is talked about. Nothing else is tied: two that are tied to a third are not thereby tied to each other.',
        )}
      </p>
      <dl className={styles['lines']}>
        {lines().map(([line, name, meaning]) => (
          <div key={line}>
            <dt>
              <ClassMark tieClass="verbal-cooperation" line={line} /> {name}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>
        {i18n._(
          'A wider line rests on more independent sources: reports that rewrite one readout or agency text count once. It is better attested, not closer. A tie does not mean trust, agreement or influence, and cooperation and conflict are never summed up into one number.',
        )}
      </p>
    </AboutPart>
  );
}
