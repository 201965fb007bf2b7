import * as v from 'valibot';
import { isId } from '../../src/model/ids.ts';

/** An id: lower-case ASCII words joined by hyphens or dots. */
export const IdField = v.pipe(
  v.string(),
  v.check(isId, 'is not an id: use lower-case ASCII words joined by single hyphens'),
);
