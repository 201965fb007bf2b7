function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let one = element.parentElement; one && one !== document.body; one = one.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(one).overflowY) && one.scrollHeight > one.clientHeight)
      return one;
  }
  return null;
}

/** Brings an element under the panel's heading by scrolling what holds the panel, never the page. */
export function scrollInPanel(element: HTMLElement | null): void {
  const scroller = element && scrollerOf(element);
  if (!scroller) return;
  const header = element.closest('aside')?.querySelector('header')?.getBoundingClientRect().height ?? 0;
  scroller.scrollTop += element.getBoundingClientRect().top - scroller.getBoundingClientRect().top - header;
}
