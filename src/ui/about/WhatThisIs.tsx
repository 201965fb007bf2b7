import { STANDINGS } from '../../model/codes.ts';
import { useExplorer } from '../explorerContext.ts';
import { AboutPart } from './AboutPart.tsx';
import styles from './aboutData.module.css';
import { datasetNotesOf } from './datasetNotes.ts';
import { reportsThatShare } from './reportsThatShare.ts';

/** What the dataset holds, and what must not be read into it. */
export function WhatThisIs() {
  const { graph, manifest } = useExplorer();
  const { reports } = graph;
  const stateMedia = reports.standing.filter(
    (standing) => standing === STANDINGS.indexOf('state-media-or-government'),
  ).length;
  return (
    <AboutPart title="What this is">
      <p>
        <strong>A selection, not a census.</strong> {manifest.title}: who is tied to whom, since when, and who
        says so, as told by {reports.count} published reports.
      </p>
      {datasetNotesOf(manifest.id) && <p>{datasetNotesOf(manifest.id)?.choice}</p>}
      <ul className={styles['list']}>
        <li>
          <strong>No trend can be drawn from counts.</strong> They show how many sources were chosen, not how
          close anyone was.
        </li>
        <li>
          <strong>Silence of these sources is not absence of ties.</strong> What is not here was not told by
          the reports that we chose.
        </li>
        <li>
          <strong>State media and rewrites of agency texts are over-represented.</strong> {stateMedia} of{' '}
          {reports.count} reports come from state media or governments; {reportsThatShare(graph)} share their
          source with another one, and more may: a rewrite that hides its source counts as one of its own.
        </li>
        <li>
          <strong>Time is covered unevenly.</strong> How much so, the tables below tell.
        </li>
      </ul>
    </AboutPart>
  );
}
