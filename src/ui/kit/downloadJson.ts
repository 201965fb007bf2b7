/** Long enough for the slowest browser to have begun. */
const KEPT_MS = 60_000;

/** Hands the text of a JSON file to the browser to be saved. */
export function downloadJson(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
