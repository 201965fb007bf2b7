import type { Dossier } from '../../exchange/dossier/dossier.ts';
import type { DossierEntity, DossierTie } from '../../exchange/dossier/dossierHead.ts';
import { i18n } from '../../i18n/i18n.ts';
import { DataText } from '../kit/DataText.tsx';
import { CLASS_WORDS, KIND_WORDS } from '../kit/words.ts';
import styles from './dossier.module.css';
import { dossierName, entityName, otherNames } from './dossierWords.ts';

function EntityFacts({ entity }: { readonly entity: DossierEntity }) {
  const others = otherNames(entity);
  return (
    <p>
      {KIND_WORDS[entity.kind][0]}
      {others !== '' && ` · ${others}`}
      {entity.about !== '' && (
        <>
          {' · '}
          <DataText>{entity.about}</DataText>
        </>
      )}
    </p>
  );
}

function TieLine({ other, tie }: DossierTie) {
  return (
    <li>
      {i18n._(
        '{name}: {sources, plural, one {# independent source} other {# independent sources}}, {items, plural, one {# item of evidence} other {# items of evidence}}',
        { name: entityName(other), sources: tie.sources, items: tie.evidence.length },
      )}
      {` (${tie.classes.map(([name]) => CLASS_WORDS[name][0]).join(', ')})`}
    </li>
  );
}

/** Who or what a dossier is of, and the ties that the view shows of an entity. */
export function DossierHeading({ head, title }: { readonly head: Dossier['head']; readonly title: string }) {
  return (
    <header>
      <p className={styles['quiet']}>{title}</p>
      <h1>{dossierName(head)}</h1>
      {head.type === 'entity' ? (
        <>
          <EntityFacts entity={head.entity} />
          {head.ties.length > 0 && (
            <>
              <h2>{i18n._('Ties in the view ({count, number})', { count: head.ties.length })}</h2>
              <ul className={styles['ties']}>
                {head.ties.map((one) => (
                  <TieLine key={one.tie.id} {...one} />
                ))}
              </ul>
            </>
          )}
        </>
      ) : (
        head.ends.map((entity) => (
          <div key={entity.id}>
            <h2>{entityName(entity)}</h2>
            <EntityFacts entity={entity} />
          </div>
        ))
      )}
    </header>
  );
}
