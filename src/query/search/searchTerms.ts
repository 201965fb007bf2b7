const HAS_HAN = /\p{Script=Han}/u;
const HAN_RUN = /\p{Script=Han}+/gu;
const HAN_OR_OTHER = /\p{Script=Han}+|[^\p{Script=Han} ]+/gu;

function isHan(piece: string): boolean {
  return /^\p{Script=Han}/u.test(piece);
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}

/** The terms under which a folded text is found: its words; of Chinese every character and every two in a row. */
export function termsOf(folded: string): string[] {
  if (!HAS_HAN.test(folded)) return folded === '' ? [] : folded.split(' ');
  return (folded.match(HAN_OR_OTHER) ?? []).flatMap((piece) =>
    isHan(piece) ? [...piece, ...pairsOf(piece)] : [piece],
  );
}

/** The terms that a folded query asks for: its words; of Chinese every two characters in a row, or the only one. */
export function askedTermsOf(folded: string): string[] {
  return (folded.match(HAN_OR_OTHER) ?? []).flatMap((piece) => {
    if (!isHan(piece)) return [piece];
    return [...piece].length === 1 ? [piece] : pairsOf(piece);
  });
}

/** A folded query in the smallest parts that can be a name: words, and single characters of Chinese. */
export function partsOf(folded: string): string[] {
  return folded.replace(HAN_RUN, (run) => ` ${[...run].join(' ')} `).match(/\S+/g) ?? [];
}

/** Parts put together again: Chinese characters without blanks, words with one. */
export function joinParts(parts: readonly string[]): string {
  return parts.join(' ').replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}
