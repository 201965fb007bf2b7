import { Fragment } from 'react';
import { EntityLink } from '../kit/EntityLink.tsx';
import type { Named } from './evidenceWords.ts';

/** Names one after another, as links where the graph holds them. */
export function NamedList({ names }: { readonly names: readonly Named[] }) {
  return names.map(({ row, name }, at) => (
    // A name can stand twice, and the list never changes its order.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Fragment key={at}>
      {at > 0 && ', '}
      {row < 0 ? name : <EntityLink row={row} plain />}
    </Fragment>
  ));
}
