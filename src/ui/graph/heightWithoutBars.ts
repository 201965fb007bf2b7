/**
 * How high the drawing area would be, in pixels, had the page only its usual caption above it: bars come and go, and what is drawn must not
 * depend on which of them stood there first. The area's own height where there is no caption, as in another page.
 */
export function heightWithoutBars(area: HTMLElement): number {
  const main = area.closest('main');
  const caption = main?.querySelector('[data-caption]');
  if (!main || !caption) return area.clientHeight;
  const usualPx = Number.parseFloat(getComputedStyle(caption).getPropertyValue('--usual-height'));
  const abovePx = area.getBoundingClientRect().top - main.getBoundingClientRect().top;
  return Number.isFinite(usualPx) ? area.clientHeight + abovePx - usualPx : area.clientHeight;
}
