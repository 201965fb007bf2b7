import { i18n } from '../../i18n/i18n.ts';
import type { WireReport } from '../../model/wire/reportsFile.ts';
import { placeText } from '../kit/placeText.ts';
import { RichText } from '../kit/RichText.tsx';
import { WITHOUT_WORDS } from '../kit/words.ts';
import type { Standpoint } from './accountsOf.ts';
import { ClaimLine } from './ClaimLine.tsx';
import { Note } from './Note.tsx';
import styles from './reportClaims.module.css';
import { useLimit } from './useLimit.tsx';

type Sentence = NonNullable<WireReport['coverage']>[number];

interface ReportClaimsProps {
  readonly coverage: NonNullable<WireReport['coverage']>;
  readonly standpointOf: ReadonlyMap<number, Standpoint>;
  readonly disputed: ReadonlySet<number>;
}

/** Sentences at first: a report of ordinary length is shown whole. */
const FIRST = 30;

function WithoutClaim({ reason, note }: NonNullable<Sentence['without']>) {
  const why = WITHOUT_WORDS[reason];
  return (
    <RichText
      text={
        note === undefined ? i18n._('No claim: {why}', { why }) : i18n._('No claim: {why} (<0/>)', { why })
      }
      parts={[() => <Note text={note ?? ''} />]}
    />
  );
}

/** Every sentence of a report in reading order, with its claims or the reason why it has none. */
export function ReportClaims({ coverage, standpointOf, disputed }: ReportClaimsProps) {
  const [limit, more] = useLimit(coverage.length, FIRST);
  return (
    <>
      <ol className={styles['sentences']}>
        {coverage.slice(0, limit).map((sentence) => (
          <li key={placeText(sentence)} className={styles['sentence']}>
            <p className={styles['place']}>
              {sentence.heading
                ? i18n._('{place} (heading)', { place: placeText(sentence) })
                : placeText(sentence)}
            </p>
            {sentence.claims.length > 0 && (
              <ul className={styles['claims']}>
                {sentence.claims.map((row) => (
                  <ClaimLine
                    key={row}
                    row={row}
                    standpoint={standpointOf.get(row)}
                    disputed={disputed.has(row)}
                  />
                ))}
              </ul>
            )}
            {sentence.without && (
              <p className={styles['without']}>
                <WithoutClaim {...sentence.without} />
              </p>
            )}
          </li>
        ))}
      </ol>
      {more}
    </>
  );
}
