import { i18n } from '../../i18n/i18n.ts';
import { dataLang, shownLanguage } from '../../i18n/language.ts';
import { ENTITY_KINDS, SIDES } from '../../model/codes.ts';
import { LANGUAGES } from '../../model/view.ts';
import { labelOf, languageOfLabel } from '../../query/labelOf.ts';
import type { FoundEntity } from '../../query/search/findEntities.ts';
import { useExplorer } from '../explorerContext.ts';
import { EntityMark } from '../kit/EntityMark.tsx';
import { KIND_WORDS } from '../kit/words.ts';
import { FoundForm } from './FoundForm.tsx';
import { langOf } from './langOf.ts';
import { matchedText } from './matchedText.ts';
import styles from './resultLine.module.css';

/** The mark of an entity by its kind and side. */
function ResultMark({ row }: { readonly row: number }) {
  const { entities } = useExplorer().graph;
  const kind = ENTITY_KINDS[entities.kind[row] ?? -1];
  const side = SIDES[entities.side[row] ?? -1];
  return kind && side ? <EntityMark kind={kind} side={side} /> : null;
}

function OtherNames({ row }: { readonly row: number }) {
  const { graph } = useExplorer();
  const names = graph.entities.names[row];
  const label = labelOf(graph, row);
  // The label is the name in English or in the language that is spoken.
  const texts = LANGUAGES.map((language) => {
    const name = names?.[language];
    const mayBeLabel = language === 'en' || language === shownLanguage();
    return mayBeLabel && name === label ? undefined : name;
  });
  const kind = ENTITY_KINDS[graph.entities.kind[row] ?? -1];
  return (
    <span className={styles['more']}>
      {kind && KIND_WORDS[kind][0]}
      {texts.map((text) =>
        text === undefined ? null : (
          <span key={text}>
            {' · '}
            <span lang={langOf(text)}>{text}</span>
          </span>
        ),
      )}
    </span>
  );
}

/** What an entity is called in all scripts, and which form was found. */
export function EntityNotes({ found }: { readonly found: FoundEntity }) {
  const { graph } = useExplorer();
  const matched = matchedText(graph, found);
  return (
    <>
      <OtherNames row={found.row} />
      {matched && (
        <span className={styles['matched']}>
          <FoundForm matched={matched} />
        </span>
      )}
      {found.shared && (
        <span className={styles['matched']}>{i18n._('more than one entity is called so')}</span>
      )}
    </>
  );
}

/** An entity as a result: mark, name, what it is, its other names, the form that was found. */
export function EntityLine({ found }: { readonly found: FoundEntity }) {
  const { graph } = useExplorer();
  return (
    <>
      <ResultMark row={found.row} />
      <span className={styles['text']}>
        <span
          className={styles['name']}
          lang={languageOfLabel(graph, found.row) === 'en' ? dataLang() : undefined}
        >
          {labelOf(graph, found.row)}
        </span>
        <EntityNotes found={found} />
      </span>
    </>
  );
}
