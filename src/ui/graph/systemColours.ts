import type { SystemColours } from '../../render/palette.ts';

function resolve(probe: HTMLElement, keyword: string): string {
  probe.style.color = keyword;
  return getComputedStyle(probe).color;
}

/** The system's colours as a page sees them now, resolved, since a canvas cannot follow keywords. */
export function readSystemColours(): SystemColours {
  const probe = document.createElement('span');
  probe.style.setProperty('forced-color-adjust', 'none');
  document.body.append(probe);
  const colours = {
    canvasText: resolve(probe, 'CanvasText'),
    canvas: resolve(probe, 'Canvas'),
    highlight: resolve(probe, 'Highlight'),
    grayText: resolve(probe, 'GrayText'),
  };
  probe.remove();
  return colours;
}
