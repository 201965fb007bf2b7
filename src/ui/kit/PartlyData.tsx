import { Fragment } from 'react';
import { DataText } from './DataText.tsx';

interface PartlyDataProps {
  readonly text: string;
  /** The texts of the data inside, in the order in which they stand there; one that is not there is passed over. */
  readonly data: readonly string[];
}

/** A sentence of the interface with texts of the data in it, which are marked with their language. */
export function PartlyData({ text, data }: PartlyDataProps) {
  let from = 0;
  const pieces = data.flatMap((part) => {
    const at = part === '' ? -1 : text.indexOf(part, from);
    if (at < 0) return [];
    const before = text.slice(from, at);
    from = at + part.length;
    return [{ at, before, part }];
  });
  return (
    <>
      {pieces.map(({ at, before, part }) => (
        <Fragment key={at}>
          {before}
          <DataText>{part}</DataText>
        </Fragment>
      ))}
      {text.slice(from)}
    </>
  );
}
