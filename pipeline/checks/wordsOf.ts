/** The words of a text in lower case, without punctuation, apostrophes joined: what counts as the same wording. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFC').toLowerCase().replace(/['’]/gu, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
