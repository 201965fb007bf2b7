/** Long enough for the slowest browser to have begun. */
const KEPT_MS = 60_000;

/** Hands a file to the browser to be saved. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

/** The text of a JSON file as it is saved. */
export function jsonBlob(text: string): Blob {
  return new Blob([text], { type: 'application/json' });
}
