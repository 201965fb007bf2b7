import type { WireReport } from '../../model/wire/reportsFile.ts';
import { placeText } from '../kit/placeText.ts';
import { WITHOUT_WORDS } from '../kit/words.ts';
import type { Standpoint } from './accountsOf.ts';
import { ClaimLine } from './ClaimLine.tsx';
import { Note } from './Note.tsx';
import styles from './reportClaims.module.css';
import { useLimit } from './useLimit.tsx';

interface ReportClaimsProps {
  readonly coverage: NonNullable<WireReport['coverage']>;
  readonly standpointOf: ReadonlyMap<number, Standpoint>;
  readonly disputed: ReadonlySet<number>;
}

/** Sentences at first: a report of ordinary length is shown whole. */
const FIRST = 30;

/** Every sentence of a report in reading order, with its claims or the reason why it has none. */
export function ReportClaims({ coverage, standpointOf, disputed }: ReportClaimsProps) {
  const [limit, more] = useLimit(coverage.length, FIRST);
  return (
    <>
      <ol className={styles['sentences']}>
        {coverage.slice(0, limit).map((sentence) => (
          <li key={placeText(sentence)} className={styles['sentence']}>
            <p className={styles['place']}>
              {placeText(sentence)}
              {sentence.heading && ' (heading)'}
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
                No claim: {WITHOUT_WORDS[sentence.without.reason]}
                {sentence.without.note !== undefined && (
                  <>
                    {' '}
                    (<Note text={sentence.without.note} />)
                  </>
                )}
              </p>
            )}
          </li>
        ))}
      </ol>
      {more}
    </>
  );
}
