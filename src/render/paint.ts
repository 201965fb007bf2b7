import type { DrawLayer, DrawList, Label, LineBatch, MarkBatch } from './drawList.ts';
import { SHAPES } from './shape.ts';

/** The part of a 2D context that painting needs. */
export interface PaintContext {
  globalAlpha: number;
  fillStyle: string | object;
  strokeStyle: string | object;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  font: string;
  textAlign: string;
  textBaseline: string;
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  clearRect(x: number, y: number, width: number, height: number): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
  closePath(): void;
  fill(): void;
  stroke(): void;
  setLineDash(segments: number[]): void;
  fillText(text: string, x: number, y: number): void;
  strokeText(text: string, x: number, y: number): void;
}

// Measured in Chromium without a GPU: longer paths get slower per segment, and thick strokes are a third faster alone.
const SEGMENTS_PER_PATH = 500;
const THIN_PX = 1;

function paintLines(context: PaintContext, batch: LineBatch): void {
  const { points } = batch;
  context.globalAlpha = batch.alpha;
  context.strokeStyle = batch.color;
  context.lineWidth = batch.widthPx;
  context.setLineDash([...batch.dash]);
  const length = 4 * (batch.widthPx > THIN_PX ? 1 : SEGMENTS_PER_PATH);
  for (let from = 0; from < points.length; from += length) {
    context.beginPath();
    const to = Math.min(points.length, from + length);
    for (let at = from; at < to; at += 4) {
      context.moveTo(points[at]!, points[at + 1]!);
      context.lineTo(points[at + 2]!, points[at + 3]!);
    }
    context.stroke();
  }
}

function traceMark(context: PaintContext, batch: MarkBatch, x: number, y: number, radius: number): void {
  for (const command of SHAPES[batch.kind]) {
    switch (command[0]) {
      case 'M':
        context.moveTo(x + command[1] * radius, y + command[2] * radius);
        break;
      case 'L':
        context.lineTo(x + command[1] * radius, y + command[2] * radius);
        break;
      case 'C':
        context.bezierCurveTo(
          x + command[1] * radius,
          y + command[2] * radius,
          x + command[3] * radius,
          y + command[4] * radius,
          x + command[5] * radius,
          y + command[6] * radius,
        );
        break;
      case 'Z':
        context.closePath();
    }
  }
}

function paintMarks(context: PaintContext, batch: MarkBatch): void {
  const { places } = batch;
  context.globalAlpha = batch.alpha;
  context.strokeStyle = batch.stroke;
  context.lineWidth = batch.strokeWidthPx;
  context.setLineDash([]);
  const trace = (morePx: number) => {
    context.beginPath();
    for (let at = 0; at < places.length; at += 3) {
      traceMark(context, batch, places[at]!, places[at + 1]!, places[at + 2]! + morePx);
    }
  };
  // The outline of a filled circle is a larger circle beneath it, which costs a quarter of a stroke.
  const isDisc = batch.kind === 'state' && batch.fill !== null && batch.strokeWidthPx > 0;
  if (isDisc) {
    trace(batch.strokeWidthPx / 2);
    context.fillStyle = batch.stroke;
    context.fill();
  }
  trace(0);
  if (batch.strokeWidthPx > 0 && !isDisc) context.stroke();
  if (batch.fill === null) return;
  context.fillStyle = batch.fill;
  context.fill();
}

/** Sets what differs from the label before: most share their font, halo and colour, and setting costs as much as drawing. */
function paintLabel(context: PaintContext, label: Label, before: Label | undefined): void {
  if (label.font !== before?.font) context.font = label.font;
  if (label.halo !== before?.halo) context.strokeStyle = label.halo;
  if (label.haloWidthPx !== before?.haloWidthPx) context.lineWidth = label.haloWidthPx;
  context.strokeText(label.text, label.x, label.y);
  if (label.color !== before?.color) context.fillStyle = label.color;
  context.fillText(label.text, label.x, label.y);
}

function paintLayer(context: PaintContext, layer: DrawLayer, width: number, height: number): void {
  if (layer.veil) {
    context.globalAlpha = layer.veil.alpha;
    context.fillStyle = layer.veil.color;
    context.fillRect(0, 0, width, height);
  }
  context.lineCap = 'butt';
  context.lineJoin = 'round';
  for (const batch of layer.lines) paintLines(context, batch);
  for (const batch of layer.marks) paintMarks(context, batch);
  context.globalAlpha = 1;
  context.setLineDash([]);
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  for (const [at, label] of layer.labels.entries()) paintLabel(context, label, layer.labels[at - 1]);
}

function prepare(context: PaintContext, { viewport }: DrawList): void {
  context.setTransform(viewport.pixelRatio, 0, 0, viewport.pixelRatio, 0, 0);
  context.globalAlpha = 1;
  context.clearRect(0, 0, viewport.width, viewport.height);
}

/** Paints ground and base; the canvas measures viewport × pixelRatio device pixels. */
export function paintBase(context: PaintContext, list: DrawList): void {
  prepare(context, list);
  context.fillStyle = list.ground;
  context.fillRect(0, 0, list.viewport.width, list.viewport.height);
  paintLayer(context, list.base, list.viewport.width, list.viewport.height);
}

/** Paints the overlay on a transparent canvas of its own, which lies over the base. */
export function paintOverlay(context: PaintContext, list: DrawList): void {
  prepare(context, list);
  paintLayer(context, list.overlay, list.viewport.width, list.viewport.height);
}
