import { i18n } from '../../i18n/i18n.ts';
import { labelOf } from '../../query/viewSentence.ts';
import { useExplorer } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';

/** Says of two entities that nothing ties them directly, and offers to show what connects them. */
export function UntiedLine({ untied }: { readonly untied: readonly [number, number] | null }) {
  const { graph, store } = useExplorer();
  const [one, other] = [graph.entities.id[untied?.[0] ?? -1], graph.entities.id[untied?.[1] ?? -1]];
  if (!untied || one === undefined || other === undefined) return null;
  return (
    <p>
      {i18n._('No evidence ties {one} and {other} directly.', {
        one: labelOf(graph, untied[0]),
        other: labelOf(graph, untied[1]),
      })}{' '}
      <Button look="link" onClick={() => store.getState().change({ path: [one, other], query: null })}>
        {i18n._('Show what connects them')}
      </Button>
    </p>
  );
}
