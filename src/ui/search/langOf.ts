/** The language tag of a text by its script; undefined for Latin, which needs none here. */
export function langOf(text: string): 'zh-Hans' | 'ru' | undefined {
  if (/\p{Script=Han}/u.test(text)) return 'zh-Hans';
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : undefined;
}
