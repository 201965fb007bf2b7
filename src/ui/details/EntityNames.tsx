import { i18n } from '../../i18n/i18n.ts';
import { dataLang } from '../../i18n/language.ts';
import type { WireEntity } from '../../model/wire/evidenceFile.ts';
import { useExplorer } from '../explorerContext.ts';
import { DataText } from '../kit/DataText.tsx';
import { RichText } from '../kit/RichText.tsx';
import { Fact, Facts } from './Facts.tsx';
import { langOfText } from './langOfText.ts';
import { languageName } from './languageName.ts';
import { ReportRef } from './ReportRef.tsx';
import { useLoadedWords } from './wordsContext.ts';

function Alias({ text, note, report }: WireEntity['aliases'][number]) {
  const { graph } = useExplorer();
  const row = report === undefined ? -1 : (graph.reports.rowOf.get(report) ?? -1);
  return (
    <>
      <span lang={langOfText(text) ?? dataLang()}>{text}</span>
      {(note !== undefined || row >= 0) && ': '}
      <DataText>{note}</DataText>
      {row >= 0 && (
        <>
          {' '}
          <RichText text={i18n._('in <0/>')} parts={[() => <ReportRef report={row} />]} />
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
      <Fact name={languageName('en')}>
        <DataText>{names.en}</DataText>
      </Fact>
      <Fact name={languageName('zh')}>{names.zh && <span lang="zh-Hans">{names.zh}</span>}</Fact>
      <Fact name={languageName('ru')}>{names.ru && <span lang="ru">{names.ru}</span>}</Fact>
      <Fact name={i18n._('Full name')}>{words?.fullName && <DataText>{words.fullName}</DataText>}</Fact>
      {words && words.aliases.length > 0 && (
        <Fact name={i18n._('Also')}>
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
