import { useExplorer } from '../explorerContext.ts';
import { basisNote } from '../kit/basisNote.ts';
import { DataText } from '../kit/DataText.tsx';
import { placeText } from '../kit/placeText.ts';
import { MODALITY_WORDS } from '../kit/words.ts';
import type { Standpoint } from './accountsOf.ts';
import styles from './claimLine.module.css';
import { claimMarks } from './claimMarks.ts';
import { DateWords } from './DateWords.tsx';
import { dateText } from './dateText.ts';
import { Marks } from './Marks.tsx';
import { sayingText } from './sayingText.ts';
import { STANDPOINT_WORDS } from './standpointWords.ts';
import { WindowDate } from './WindowDate.tsx';
import { useLoadedWords } from './wordsContext.ts';

interface ClaimLineProps {
  readonly row: number;
  readonly standpoint: Standpoint | undefined;
  readonly disputed: boolean;
  /** Whether the place in the text is told, where the list does not tell it. */
  readonly placed?: boolean;
}

/** One claim in short: our summary, its marks, who says it, how it stands to the view, and the date of what it tells. */
export function ClaimLine({ row, standpoint = 'inside', disputed, placed = false }: ClaimLineProps) {
  const { graph } = useExplorer();
  const claim = useLoadedWords().evidence.evidence[row];
  if (claim?.kind !== 'claim') return null;
  const lasting = claim.modality === 'standing-state';
  const date = dateText(claim.date, { lasting });
  const parts = [
    sayingText(graph, claim),
    lasting && claim.date.edtf !== undefined ? MODALITY_WORDS[claim.modality] : null,
    placed ? placeText(claim.at) : null,
    STANDPOINT_WORDS[standpoint],
  ].filter((part) => part !== null);
  return (
    <li className={styles['claim']} data-outside={standpoint === 'inside' ? undefined : true}>
      <p>
        <DataText>{claim.summary}</DataText> <Marks marks={claimMarks(graph, claim, disputed)} />
      </p>
      <p className={styles['meta']}>{parts.join(' · ')}</p>
      <div className={styles['date']}>
        <DateWords date={{ ...date, mark: date.mark && basisNote(claim.date.basis) }}>
          <WindowDate text={date.text} rows={[row]} axis="happened" />
        </DateWords>
      </div>
    </li>
  );
}
