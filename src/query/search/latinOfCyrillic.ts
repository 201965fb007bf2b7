const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'w',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/**
 * Small Cyrillic letters in Latin by the BGN/PCGN 1947 system for Russian, simplified: no signs for ъ and ь, е is always
 * "e"; the Ukrainian and Belarusian letters by the systems of 1965 and 1979. Other letters stay.
 * Source: US Board on Geographic Names, "Romanization Systems and Policies", https://geonames.nga.mil/geonames/GNSHome/romanization.html.
 */
export function latinOfCyrillic(text: string): string {
  return text.normalize('NFC').replace(/[\u0400-\u04ff]/g, (letter) => LETTERS[letter] ?? letter);
}
