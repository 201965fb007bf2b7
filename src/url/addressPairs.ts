/** Raw pairs of a query string in their order. */
export type AddressPairs = readonly (readonly [key: string, value: string])[];

/** Halves of characters, which no address can hold. */
export const LONE_SURROGATES = /\p{Surrogate}/gu;

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** Splits a query string, with or without `?`; what is not valid percent-encoding stays as it is. */
export function pairsOf(search: string): AddressPairs {
  return search
    .replace(/^\?/, '')
    .replace(LONE_SURROGATES, '\uFFFD')
    .split('&')
    .filter((part) => part !== '' && part !== '=')
    .map((part) => {
      const at = part.indexOf('=');
      return at < 0 ? [decode(part), ''] : [decode(part.slice(0, at)), decode(part.slice(at + 1))];
    });
}
