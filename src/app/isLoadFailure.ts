/** What Chromium, Firefox, WebKit and the build's own loader say when a script or style of a lazy part is not to be had. */
const WORDS = /dynamically imported module|importing a module script failed|unable to preload css/i;

/** Whether an error means that a lazy part of the program could not be fetched. */
export function isLoadFailure({ message }: Error): boolean {
  return WORDS.test(message);
}
