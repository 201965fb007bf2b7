/** A key that every reference manager takes: letters, digits and hyphens, beginning with a letter. */
export function citationKey(...parts: readonly string[]): string {
  const words = parts.map((part) => part.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, ''));
  return ['tieline', ...words.filter((word) => word !== '')].join('-');
}
