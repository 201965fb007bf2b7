const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]:not([tabindex="-1"])';

/** Parts of the page that a reader moves between; a neighbour is looked for inside of one. */
const PART = 'main, header, aside, [role=tabpanel], section[aria-label], nav[aria-label]';

/** An ancestor with what stood in it before and after the element that leads to the place, the nearest first. */
interface Level {
  readonly ancestor: Element;
  readonly before: readonly Element[];
  readonly after: readonly Element[];
}

/** Where an element stood: its ancestors, the nearest first. */
export interface Place {
  readonly element: HTMLElement;
  readonly levels: readonly Level[];
}

/** Remembers where an element stands, up to `root`, for when it is gone. */
export function placeOf(element: HTMLElement, root: Element): Place {
  const levels: Level[] = [];
  let inner: Element = element;
  while (inner !== root && inner.parentElement) {
    const ancestor: Element = inner.parentElement;
    const siblings = [...ancestor.children];
    const at = siblings.indexOf(inner);
    levels.push({ ancestor, before: siblings.slice(0, at).reverse(), after: siblings.slice(at + 1) });
    inner = ancestor;
  }
  return { element, levels };
}

function isShown(element: HTMLElement): boolean {
  return element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
}

/** What can have the keyboard in an element, itself included. */
function focusablesIn(element: Element): HTMLElement[] {
  const inside = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const all = element instanceof HTMLElement && element.matches(FOCUSABLE) ? [element, ...inside] : inside;
  return all.filter(isShown);
}

function firstOf(elements: readonly Element[], at: 0 | -1): HTMLElement | undefined {
  for (const element of elements) {
    const found = element.isConnected ? focusablesIn(element).at(at) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** What took the place of an element that is gone, as when a table is laid out anew: the same kind with the same words, in the same part of the page, or in the one around it when that is laid out anew too. */
function successorOf({ element, levels }: Place): HTMLElement | null {
  const part = levels.find(({ ancestor }) => ancestor.isConnected && ancestor.matches(PART))?.ancestor;
  const words = element.textContent;
  if (!part || words === '') return null;
  const alike = [...part.querySelectorAll<HTMLElement>(element.tagName)].filter(isShown);
  const name = element.getAttribute('aria-label');
  return alike.find((one) => one.textContent === words && one.getAttribute('aria-label') === name) ?? null;
}

/**
 * What takes the keyboard when an element that had it is gone: its successor, what followed it, else what stood before it,
 * else what its ancestor holds, at the nearest level that has any; null when nothing is left in its part of the page, or that is gone.
 */
export function nextFocusable(place: Place): HTMLElement | null {
  const successor = successorOf(place);
  if (successor) return successor;
  for (const { ancestor, before, after } of place.levels) {
    if (ancestor.isConnected) {
      const found = firstOf(after, 0) ?? firstOf(before, -1) ?? focusablesIn(ancestor)[0];
      if (found) return found;
    }
    if (ancestor.matches(PART)) return null;
  }
  return null;
}
