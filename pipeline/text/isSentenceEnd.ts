/** Words that end in a full stop without ending a sentence. */
const ABBREVIATIONS = new Set(
  [
    'Mr Mrs Ms Dr Prof Rev Hon St Sen Rep Gov Gen Col Maj Capt Lt Sgt Adm Amb Jr Sr',
    'No Nos Vol Art Sec Fig Ch pp p vs cf etc al approx est Inc Ltd Co Corp Bros Dept Univ',
    'Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun',
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
  ].flatMap((line) => line.split(' ')),
);

/** A full stop after these letters, taken from the text just before it, belongs to the word. */
function isAbbreviation(before: string): boolean {
  const word = /[\p{L}.]+$/u.exec(before)?.[0] ?? '';
  // Initials and dotted abbreviations: "J", "U.S", "e.g".
  if (/^(?:\p{L}\.)*\p{L}$/u.test(word)) return true;
  return ABBREVIATIONS.has(word);
}

const TERMINATOR = /[.!?…]+[)\]}"'’”»›]*$/u;
const OPENER = /^["'‘“«‹([{]*(?:[\p{Lu}\p{Lt}\p{Lo}]|\p{N})/u;

/**
 * True when a sentence ends between `before` and `after`, the texts around a run of blanks: `before` ends with . ! ? or …
 * and closing quotes or brackets, `after` begins with a capital, a digit or an opening quote, and the stop is no abbreviation's.
 */
export function isSentenceEnd(before: string, after: string): boolean {
  const end = TERMINATOR.exec(before);
  if (!end || !OPENER.test(after)) return false;
  return !(/^\.(?!\.)/.test(end[0]) && isAbbreviation(before.slice(0, end.index)));
}
