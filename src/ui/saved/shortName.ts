/** The beginning of a sentence as a name, cut between words with an ellipsis. */
export function shortName(sentence: string, most = 90): string {
  if (sentence.length <= most) return sentence.replace(/[.。]$/, '');
  const cut = sentence.slice(0, most - 1);
  const words = cut.replace(/[\s;,:–-]+\S*$/, '');
  return `${words.length > most / 2 ? words : cut}…`;
}
