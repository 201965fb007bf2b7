import * as v from 'valibot';

/** One line of our own words: not empty, no blanks at the ends, no line break. */
export const TextField = v.pipe(
  v.string(),
  v.check(
    (text) => text.length > 0 && text === text.trim() && !text.includes('\n'),
    'must be one line of text without blanks at its ends',
  ),
);
