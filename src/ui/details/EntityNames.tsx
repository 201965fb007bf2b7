import type { WireEntity } from '../../model/wire/evidenceFile.ts';
import { useExplorer } from '../explorerContext.ts';
import { Fact, Facts } from './Facts.tsx';
import { langOfText } from './langOfText.ts';
import { ReportRef } from './ReportRef.tsx';
import { useLoadedWords } from './wordsContext.ts';

function Alias({ text, note, report }: WireEntity['aliases'][number]) {
  const { graph } = useExplorer();
  const row = report === undefined ? -1 : (graph.reports.rowOf.get(report) ?? -1);
  return (
    <>
      <span lang={langOfText(text)}>{text}</span>
      {(note !== undefined || row >= 0) && ': '}
      {note}
      {row >= 0 && (
        <>
          {' '}
          in <ReportRef report={row} />
        </>
      )}
    </>
  );
}

/** The names of an entity in three scripts, its full name, and every other form on record. */
export function EntityNames({ row }: { readonly row: number }) {
  const { graph } = useExplorer();
  const { evidence } = useLoadedWords();
  const names = graph.entities.names[row];
  const words = evidence.entities[row];
  if (!names) return null;
  return (
    <Facts>
      <Fact name="English">{names.en}</Fact>
      <Fact name="Chinese">{names.zh && <span lang="zh-Hans">{names.zh}</span>}</Fact>
      <Fact name="Russian">{names.ru && <span lang="ru">{names.ru}</span>}</Fact>
      <Fact name="Full name">{words?.fullName}</Fact>
      {words && words.aliases.length > 0 && (
        <Fact name="Also">
          {words.aliases.map((alias, at) => (
            <span key={alias.text}>
              {at > 0 && '; '}
              <Alias {...alias} />
            </span>
          ))}
        </Fact>
      )}
    </Facts>
  );
}
