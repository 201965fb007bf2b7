/** What takes longer to come does not come: the keys are to work again. */
const AT_MOST_MS = 3000;

/**
 * Keeps characters from being shortcuts until the focus arrives in a part that a key has opened. What was typed goes into
 * its text box when the part with the id has the focus in one.
 */
export function holdKeys(id: string): void {
  const stop = new AbortController();
  const options = { signal: stop.signal, capture: true };
  const release = () => stop.abort();
  let typed = '';
  const onKey = (event: KeyboardEvent) => {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    typed += event.key;
  };
  const onFocus = ({ target }: FocusEvent) => {
    release();
    if (typed === '' || !(target instanceof HTMLInputElement) || !target.closest(`#${id}`)) return;
    target.setRangeText(typed, 0, target.value.length, 'end');
    target.dispatchEvent(new Event('input', { bubbles: true }));
  };
  window.addEventListener('keydown', onKey, options);
  window.addEventListener('focusin', onFocus, options);
  window.addEventListener('pointerdown', release, options);
  window.setTimeout(release, AT_MOST_MS);
}
