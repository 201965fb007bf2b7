import { calendarOf, parseDay } from '../../model/day.ts';
import { useExplorer } from '../explorerContext.ts';
import { AboutPart } from './AboutPart.tsx';
import styles from './aboutData.module.css';
import { CountTable } from './CountTable.tsx';
import { countsByYear, type YearCount } from './countsByYear.ts';
import { reportsPerMonth } from './reportsPerMonth.ts';
import { spanText } from './spanText.ts';

function yearText(year: YearCount['year'], from: number): string {
  if (year === 'earlier') return `Before ${from}`;
  return year === 'unsure' ? 'Year not certain' : String(year);
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
    <AboutPart title="Time span">
      <dl className={styles['facts']}>
        <div>
          <dt>As reported</dt>
          <dd>{spanText(reported)}: days on which reports appeared</dd>
        </div>
        <div>
          <dt>As it happened</dt>
          <dd>{spanText(happened)}: days of what they tell</dd>
        </div>
        <div>
          <dt>Shown first</dt>
          <dd>{spanText({ first: from, last: to })}, the dates of the annotated reports</dd>
        </div>
      </dl>
      {monthly && (
        <p>
          Of {monthly.months} months, {monthly.covered} have a report of a certain month: between{' '}
          {monthly.fewest} and {monthly.most} in one month. Where there is none, the time control is hatched.
        </p>
      )}
      <CountTable
        name="By year"
        of="Year"
        columns={['Reports that appeared', 'Events that began']}
        rows={countsByYear(graph, year).map((one) => [yearText(one.year, year), one.reports, one.events])}
      />
    </AboutPart>
  );
}
