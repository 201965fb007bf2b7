import { i18n } from '../../i18n/i18n.ts';
import { STANCES } from '../../model/codes.ts';
import { listText } from '../../query/listText.ts';
import { useExplorer } from '../explorerContext.ts';
import { RichText } from '../kit/RichText.tsx';
import { STANCE_WORDS } from '../kit/words.ts';
import { AboutPart } from './AboutPart.tsx';
import { datasetNotesOf } from './datasetNotes.ts';

/** How reports became claims, in short. */
export function Method() {
  const { manifest } = useExplorer();
  return (
    <AboutPart title={i18n._('How it was made')}>
      <p>
        {i18n._(
          'An annotated report is read sentence by sentence. Every sentence holds claims, or a reason why it holds none. A claim is one assertion: our one-line summary, its place in the text, who does what to whom, and the date of what it tells. No sentence of a report is stored.',
        )}
      </p>
      <p>
        {i18n._(
          'Each claim keeps how the report presents it: {stances}. What is planned stays a plan, a refusal to act is no act, an allegation names who alleges and who denies, and where reports disagree each keeps its own account.',
          {
            stances: listText(
              STANCES.map((one) => STANCE_WORDS[one]),
              'disjunction',
            ),
          },
        )}
      </p>
      {datasetNotesOf(manifest.id)?.readings.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>
        <RichText
          text={i18n._(
            'A cited report is not read in this way: it stands behind an event that it tells of. All rules are in the codebook, <0>data/README.md</0> in the project’s repository.',
          )}
          parts={[(path) => <code>{path}</code>]}
        />
      </p>
    </AboutPart>
  );
}
