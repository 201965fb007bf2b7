import { STANCES } from '../../model/codes.ts';
import { useExplorer } from '../explorerContext.ts';
import { STANCE_WORDS } from '../kit/words.ts';
import { AboutPart } from './AboutPart.tsx';
import { datasetNotesOf } from './datasetNotes.ts';

const LIST = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** How reports became claims, in short. */
export function Method() {
  const { manifest } = useExplorer();
  return (
    <AboutPart title="How it was made">
      <p>
        An annotated report is read sentence by sentence. Every sentence holds claims, or a reason why it
        holds none. A claim is one assertion: our one-line summary, its place in the text, who does what to
        whom, and the date of what it tells. No sentence of a report is stored.
      </p>
      <p>
        Each claim keeps how the report presents it: {LIST.format(STANCES.map((one) => STANCE_WORDS[one]))}.
        What is planned stays a plan, a refusal to act is no act, an allegation names who alleges and who
        denies, and where reports disagree each keeps its own account.
      </p>
      {datasetNotesOf(manifest.id)?.readings.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>
        A cited report is not read in this way: it stands behind an event that it tells of. All rules are in
        the codebook, <code>data/README.md</code> in the project’s repository.
      </p>
    </AboutPart>
  );
}
