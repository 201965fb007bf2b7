const MARKS = /\p{M}+/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu;
const WITHIN_WORDS = /['’ʼʹ`´]/gu;

/** Latin letters that Unicode does not take apart. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** Nothing to take apart: most texts, and much the fastest to fold. */
const IS_PLAIN = /^[\x20-\x7e]*$/;
const WITHIN_PLAIN_WORDS = /['`]/g;
const BETWEEN_PLAIN_WORDS = /[^a-z0-9]+/g;

/** A text as search compares it: small letters without accents, words of letters and digits with one blank between. */
export function foldText(text: string): string {
  if (IS_PLAIN.test(text)) {
    return text.toLowerCase().replace(WITHIN_PLAIN_WORDS, '').replace(BETWEEN_PLAIN_WORDS, ' ').trim();
  }
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[łøđıßæœ]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .replace(WITHIN_WORDS, '')
    .replace(BETWEEN_WORDS, ' ')
    .trim();
}
