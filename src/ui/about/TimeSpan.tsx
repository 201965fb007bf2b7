import { i18n } from '../../i18n/i18n.ts';
import { calendarOf, parseDay } from '../../model/day.ts';
import { useExplorer } from '../explorerContext.ts';
import { AboutPart } from './AboutPart.tsx';
import styles from './aboutData.module.css';
import { CountTable } from './CountTable.tsx';
import { countsByYear, type YearCount } from './countsByYear.ts';
import { reportsPerMonth } from './reportsPerMonth.ts';
import { spanText } from './spanText.ts';

function yearText(year: YearCount['year'], from: number): string {
  if (year === 'earlier') return i18n._('Before {year}', { year: from });
  return year === 'unsure' ? i18n._('Year not certain') : String(year);
}

/** From when to when on both axes, and how unevenly. */
export function TimeSpan() {
  const { graph, manifest } = useExplorer();
  const { reported, happened } = manifest.extents;
  const { from, to } = manifest.defaultWindow;
  const first = parseDay(reported.first < happened.first ? reported.first : happened.first);
  const year = first === null ? 0 : calendarOf(first).year;
  const monthly = reportsPerMonth(graph, reported.first, reported.last);
  return (
    <AboutPart title={i18n._('Time span')}>
      <dl className={styles['facts']}>
        <div>
          <dt>{i18n._('As reported')}</dt>
          <dd>{i18n._('{dates}: days on which reports appeared', { dates: spanText(reported) })}</dd>
        </div>
        <div>
          <dt>{i18n._('As it happened')}</dt>
          <dd>{i18n._('{dates}: days of what they tell', { dates: spanText(happened) })}</dd>
        </div>
        <div>
          <dt>{i18n._('Shown first')}</dt>
          <dd>
            {i18n._('{dates}, the dates of the annotated reports', {
              dates: spanText({ first: from, last: to }),
            })}
          </dd>
        </div>
      </dl>
      {monthly && (
        <p>
          {i18n._(
            'Of {months, number} months, {covered, number} have a report of a certain month: between {fewest, number} and {most, number} in one month. Where there is none, the time control is hatched.',
            { ...monthly },
          )}
        </p>
      )}
      <CountTable
        name={i18n._('By year')}
        of={i18n._('Year')}
        columns={[i18n._('Reports that appeared'), i18n._('Events that began')]}
        rows={countsByYear(graph, year).map((one) => [yearText(one.year, year), one.reports, one.events])}
      />
    </AboutPart>
  );
}
