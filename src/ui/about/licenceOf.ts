/** A licence by name and, where it is known, the page that explains it. */
export interface Licence {
  readonly name: string;
  readonly url: string | null;
}

const CREATIVE_COMMONS = /^CC-(BY(?:-(?:NC|SA|ND|NC-SA|NC-ND))?)-(\d\.\d)$/;

/** A licence by its SPDX identifier: "CC BY 4.0" with its page; one that is not known is named as it is written. */
export function licenceOf(spdx: string): Licence {
  const [, terms, version] = CREATIVE_COMMONS.exec(spdx) ?? [];
  if (terms === undefined || version === undefined) return { name: spdx, url: null };
  return {
    name: `CC ${terms} ${version}`,
    url: `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`,
  };
}
