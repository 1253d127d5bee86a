import type { Segment } from '../../template/picture/svg/geometry/segment.js';
import type { Drawn, SceneFill, ScenePicture, SceneShape } from '../scene/scene.js';
import type { PdfDocument } from './document.js';

/** Draws a shape or a picture where it stands. */
export function drawn(item: Drawn, document: PdfDocument): void {
  document.pdf.save();
  if (item.kind === 'picture') drawPicture(item, document);
  else drawShape(item, document);
  document.pdf.restore();
}

function drawShape({ outline, fill, stroke }: SceneShape, { pdf }: PdfDocument): void {
  if (fill !== undefined) {
    trace(outline, pdf);
    const opacity = fill.kind === 'solid' ? fill.opacity : 1;
    pdf.fillOpacity(opacity);
    pdf.fill(paintOf(fill, pdf), 'even-odd');
  }
  if (stroke === undefined) return;
  trace(outline, pdf);
  pdf.lineWidth(stroke.width).lineCap(stroke.cap).strokeOpacity(stroke.opacity);
  if (stroke.dash !== undefined) pdf.dash(stroke.dash[0], { space: stroke.dash[1] });
  pdf.stroke(`#${stroke.colour}`);
}

function paintOf(fill: SceneFill, pdf: PDFKit.PDFDocument): PDFKit.Mixins.ColorValue {
  if (fill.kind === 'solid') return `#${fill.colour}`;
  const { from, to, stops } = fill;
  const gradient =
    fill.kind === 'linear'
      ? pdf.linearGradient(from.x, from.y, to.x, to.y)
      : pdf.radialGradient(from.x, from.y, 0, from.x, from.y, Math.hypot(to.x - from.x, to.y - from.y));
  for (const { place, colour, opacity } of stops) gradient.stop(place, `#${colour}`, opacity);
  return gradient;
}

function drawPicture({ box, file, crop, opacity, clip }: ScenePicture, { pdf, imageOf }: PdfDocument): void {
  const { left, top, right, bottom } = crop ?? { left: 0, top: 0, right: 0, bottom: 0 };
  if (clip !== undefined) {
    trace(clip, pdf);
    pdf.clip();
  }
  if (crop !== undefined) pdf.rect(box.x, box.y, box.width, box.height).clip();
  if (opacity < 1) pdf.opacity(opacity);
  const [width, height] = [box.width / (1 - left - right), box.height / (1 - top - bottom)];
  pdf.image(imageOf(file), box.x - left * width, box.y - top * height, { width, height });
}

function trace(outline: readonly Segment[], pdf: PDFKit.PDFDocument): void {
  for (const segment of outline) {
    if (segment.kind === 'close') pdf.closePath();
    else if (segment.kind === 'curve') pdf.bezierCurveTo(...segment.one, ...segment.other, ...segment.to);
    else if (segment.kind === 'move') pdf.moveTo(...segment.to);
    else pdf.lineTo(...segment.to);
  }
}
