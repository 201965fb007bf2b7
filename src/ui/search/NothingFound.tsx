import { i18n } from '../../i18n/i18n.ts';
import type { SearchResults } from '../../query/search/search.ts';
import { useExplorer } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { langOf } from './langOf.ts';

/** Says that nothing was found, and what comes near. */
export function NothingFound({ results }: { readonly results: SearchResults }) {
  const { store } = useExplorer();
  return (
    <>
      <p>
        {results.nearest.length > 0
          ? i18n._(
              'Nothing is called so or has all of these words, in any script and in all dates. Did you mean:',
            )
          : i18n._('Nothing is called so or has all of these words, in any script and in all dates.')}
      </p>
      <ul>
        {results.nearest.map(({ text }) => (
          <li key={text}>
            <Button look="link" onClick={() => store.getState().change({ query: text })}>
              <span lang={langOf(text)}>{text}</span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
