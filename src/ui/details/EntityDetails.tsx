import { useMemo } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { EVIDENCE_KINDS } from '../../model/codes.ts';
import type { Selection } from '../../model/view.ts';
import type { Ledger, LedgerGroup } from '../../query/ledger.ts';
import { useExplorer } from '../explorerContext.ts';
import { DataText } from '../kit/DataText.tsx';
import { Later } from '../kit/Later.tsx';
import { PathFromHere } from '../path/PathFromHere.tsx';
import { ChosenEvidence } from './ChosenEvidence.tsx';
import { Disagreements } from './Disagreements.tsx';
import { EntityAffiliations } from './EntityAffiliations.tsx';
import { EntityMeasures } from './EntityMeasures.tsx';
import { EntityNames } from './EntityNames.tsx';
import { EntityTies } from './EntityTies.tsx';
import { FirstReported } from './FirstReported.tsx';
import { FocusActions } from './FocusActions.tsx';
import { Identification } from './Identification.tsx';
import { rowCount } from './ledgerChoice.ts';
import { SourceCounts } from './SourceCounts.tsx';
import { useLedgerChoice } from './useLedgerChoice.ts';
import { useSubject } from './useSubject.ts';
import { WhoReports } from './WhoReports.tsx';
import { WhoSpoke } from './WhoSpoke.tsx';
import { useLoadedWords } from './wordsContext.ts';

interface EntityDetailsProps {
  readonly row: number;
  readonly selection: Selection;
}

const AFFILIATION = EVIDENCE_KINDS.indexOf('affiliation');

function reported(groups: readonly LedgerGroup[]): LedgerGroup[] {
  return groups.filter(({ source }) => source >= 0);
}

/** What an entity is, what it belongs to, whom it is tied to, and all that is told of it in time order. */
export function EntityDetails({ row, selection }: EntityDetailsProps) {
  const { graph } = useExplorer();
  const { evidence } = useLoadedWords();
  const { rows, ledger, disputed } = useSubject(selection);
  const id = graph.entities.id[row];
  const words = evidence.entities[row];
  const told = useMemo(
    (): Ledger => ({
      inside: reported(ledger.inside),
      outsideDates: reported(ledger.outsideDates),
      filteredOut: reported(ledger.filteredOut),
    }),
    [ledger],
  );
  const chosen = useLedgerChoice(told);
  const affiliations = rows.filter((one) => graph.evidence.kind[one] === AFFILIATION);
  const toldCount = rowCount(told.inside) + rowCount(told.outsideDates) + rowCount(told.filteredOut);
  return (
    <>
      {words?.about !== undefined && (
        <p>
          <DataText>{words.about}</DataText>
        </p>
      )}
      <Identification row={row} />
      <FocusActions row={row} />
      {id !== undefined && <PathFromHere id={id} />}
      <SourceCounts summary={chosen.summary} choice={chosen.choice} onChoose={chosen.choose} />
      <FirstReported rows={rows} />
      <EntityNames row={row} />
      <WhoSpoke row={row} rows={rows} />
      <EntityAffiliations row={row} affiliations={affiliations} />
      <EntityTies row={row} />
      <EntityMeasures row={row} />
      <WhoReports chosen={chosen} />
      <Later>
        <Disagreements rows={rows} />
        {toldCount > 0 && (
          <ChosenEvidence
            title={i18n._('Evidence in time order')}
            chosen={chosen}
            disputed={disputed}
            inTime
          />
        )}
      </Later>
    </>
  );
}
