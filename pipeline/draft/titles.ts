/** What stands before a person's name, at the end of a text. */
const TITLE =
  /(?:^|[^\p{L}])(?:president|minister|premier|chancellor|chair(?:man|woman)?|secretary|ambassador|envoy|representative|commissioner|general|admiral|marshal|speaker|leader|king|queen|prince|princess|emir|sultan|pope|comrade|spokes(?:man|woman|person)|mr|mrs|ms|dr|prof|professor)s?\.?\s+$/iu;

/** True when a text ends in a title such as "President " or "Mr. ". */
export function endsInTitle(before: string): boolean {
  return TITLE.test(before);
}
