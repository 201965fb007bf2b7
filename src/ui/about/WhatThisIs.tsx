import { i18n } from '../../i18n/i18n.ts';
import { STANDINGS } from '../../model/codes.ts';
import { titleOf } from '../../query/titleOf.ts';
import { useExplorer } from '../explorerContext.ts';
import { RichText } from '../kit/RichText.tsx';
import { AboutPart } from './AboutPart.tsx';
import styles from './aboutData.module.css';
import { datasetNotesOf } from './datasetNotes.ts';
import { reportsThatShare } from './reportsThatShare.ts';

const STRONG = [(text: string) => <strong>{text}</strong>];

/** What the dataset holds, and what must not be read into it. */
export function WhatThisIs() {
  const { graph, manifest } = useExplorer();
  const { reports } = graph;
  const stateMedia = reports.standing.filter(
    (standing) => standing === STANDINGS.indexOf('state-media-or-government'),
  ).length;
  const notes = datasetNotesOf(manifest.id);
  const warnings = [
    i18n._(
      '<0>No trend can be drawn from counts.</0> They show how many sources were chosen, not how close anyone was.',
    ),
    i18n._(
      '<0>Silence of these sources is not absence of ties.</0> What is not here was not told by the reports that we chose.',
    ),
    i18n._(
      '<0>State media and rewrites of agency texts are over-represented.</0> {state, number} of {count, number} reports come from state media or governments; {sharing, number} share their source with another one, and more may: a rewrite that hides its source counts as one of its own.',
      { state: stateMedia, count: reports.count, sharing: reportsThatShare(graph) },
    ),
    i18n._('<0>Time is covered unevenly.</0> How much so, the tables below tell.'),
  ];
  return (
    <AboutPart title={i18n._('What this is')}>
      <p>
        <RichText
          text={i18n._(
            '<0>A selection, not a census.</0> {title}: who is tied to whom, since when, and who says so, as told by {count, number} published reports.',
            { title: titleOf(manifest), count: reports.count },
          )}
          parts={STRONG}
        />
      </p>
      {notes && <p>{notes.choice}</p>}
      <ul className={styles['list']}>
        {warnings.map((text) => (
          <li key={text}>
            <RichText text={text} parts={STRONG} />
          </li>
        ))}
      </ul>
    </AboutPart>
  );
}
