import * as v from 'valibot';

/** A name or a heading: not empty, no blanks at its ends, of a length that a list can show. */
export const NameField = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));

/** The query string of a view: empty, or from its question mark on; no whole link, which could lead elsewhere. */
export const AddressField = v.pipe(v.string(), v.maxLength(4000), v.regex(/^(\?[^#\s]*)?$/));
