import { commaText } from '../../query/commaText.ts';
import { EntityLink } from '../kit/EntityLink.tsx';
import { RichText } from '../kit/RichText.tsx';
import type { Named } from './evidenceWords.ts';

/** Names one after another, as links where the graph holds them. */
export function NamedList({ names }: { readonly names: readonly Named[] }) {
  return (
    <RichText
      text={commaText(names.map((_, at) => `<${at}/>`))}
      parts={names.map(
        ({ row, name }) =>
          () =>
            row < 0 ? name : <EntityLink row={row} plain />,
      )}
    />
  );
}
