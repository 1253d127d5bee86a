import { element, type XmlElement } from '../../opc/xml/element.js';
import { serializeXml } from '../../opc/xml/serialize.js';
import type { Inspection, InspectedLayout, InspectedPlaceholder } from '../../template/inspect/inspection.js';
import { faceNames, type FaceNames } from '../svg/face-names.js';
import { asLetters } from '../svg/letters.js';
import { short } from '../svg/path-data.js';
import { slideSvg } from '../svg/slide-svg.js';
import type { Scene, SceneSlide } from '../scene/scene.js';
import { galleryStyle } from './style.js';
import { escaped } from '../html/escaped.js';

/** A template to be shown: what it is made of, and a slide of each of its layouts in the same order. */
export interface ShownTemplate {
  readonly inspection: Inspection;
  readonly scene: Scene;
  /** What of it can't be drawn, in sentences. */
  readonly notDrawn: readonly string[];
}

/**
 * All layouts of templates as one page without scripts: how each looks, where its placeholders are, and which roles it is for.
 *
 * @param isDetailed with a table of the placeholders below each layout
 */
export function renderGallery(templates: readonly ShownTemplate[], isDetailed: boolean): string {
  const faces = faceNames(templates.flatMap(({ scene }) => scene.slides));
  const title = templates.map(({ inspection }) => inspection.title).join(', ');
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<meta charset="utf-8">',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'; img-src data:; font-src data:">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>${faces.rules}${galleryStyle}</style>`,
    ...(templates.length > 1 ? [contents(templates)] : []),
    ...templates.map((template, index) => templateSection(template, index, faces, isDetailed)),
    '</html>',
    '',
  ].join('\n');
}

const contents = (templates: readonly ShownTemplate[]): string =>
  `<nav aria-label="Templates">${templates
    .map(({ inspection: { name, title } }, index) => `<a href="#t${index}">${escaped(title)} (${escaped(name)})</a>`)
    .join(' ')}</nav>`;

function templateSection(shown: ShownTemplate, index: number, faces: FaceNames, isDetailed: boolean): string {
  const { inspection, scene, notDrawn } = shown;
  const { title, size, fonts, colours, layouts, missing } = inspection;
  const swatches = Object.entries(colours).map(
    ([slot, colour]) => `<li><span style="background:#${colour}"></span>${escaped(slot)} <code>${colour}</code></li>`,
  );
  const figures = layouts.map((layout, at) => {
    const slide = scene.slides[at];
    return slide === undefined
      ? ''
      : figureOf(layout, pictureOf(slide, layout, shown, faces, `t${index}l${at}-`), isDetailed);
  });
  return [
    `<section id="t${index}">`,
    `<h1>${escaped(title)}</h1>`,
    `<p>${size.width} × ${size.height} in · ${escaped([...new Set([fonts.heading, fonts.body])].join(', '))} · ${layouts.length} layouts${
      missing.length === 0 ? '' : ` · no layout of its own for ${missing.join(', ')}`
    }</p>`,
    `<ul class="colours">${swatches.join('')}</ul>`,
    ...notDrawn.map((sentence) => `<p class="not-drawn">${escaped(sentence)}</p>`),
    `<div class="layouts${isDetailed ? ' detailed' : ''}">${figures.join('\n')}</div>`,
    '</section>',
  ].join('\n');
}

function figureOf(layout: InspectedLayout, picture: string, isDetailed: boolean): string {
  const { name, title, roles, used } = layout;
  const kinds = used ? roles.map((role) => `<b>${role}</b>`).join(' ') : '<i>not used</i>';
  return `<figure>${picture}<figcaption><h2>${escaped(name)}</h2>${title === name ? '' : `<span>${escaped(title)}</span>`} ${kinds}</figcaption>${
    isDetailed ? placeholderTable(layout) : ''
  }</figure>`;
}

function placeholderTable({ name, placeholders }: InspectedLayout): string {
  const rows = placeholders.map(({ key, name: shape, type, idx, box, levels }) => {
    const [first] = levels;
    const sizes = first === undefined ? '' : sizesOf(first);
    return `<tr><th scope="row">${escaped(key)}</th>${[
      shape,
      type,
      String(idx ?? ''),
      `${box.x}, ${box.y}`,
      `${box.width} × ${box.height}`,
      sizes,
    ]
      .map((cell) => `<td>${escaped(cell)}</td>`)
      .join('')}</tr>`;
  });
  const heads = ['Placeholder', 'Shape', 'Type', 'idx', 'x, y (in)', 'Size (in)', 'Text (pt)'];
  return `<table aria-label="${escaped(name)}"><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** The size of a text, and how far it may go from it where it may. */
const sizesOf = ({ size, minimum, maximum }: InspectedPlaceholder['levels'][number]): string =>
  minimum === maximum ? String(size) : `${size} (${minimum}–${maximum})`;

/** The layout as a slide, with the frames of its placeholders over it. */
function pictureOf(
  slide: SceneSlide,
  layout: InspectedLayout,
  { scene }: ShownTemplate,
  faces: FaceNames,
  prefix: string,
): string {
  const svg = slideSvg(slide, scene, asLetters(faces), prefix);
  svg.children.push(...layout.placeholders.flatMap((placeholder) => frameOf(placeholder)));
  svg.attributes['role'] = 'img';
  svg.attributes['aria-label'] = `${layout.name}: ${layout.placeholders.map(({ key }) => key).join(', ')}`;
  return serializeXml(element('svg', svg.attributes, ...svg.children)).replace(/^<\?xml[^>]*>\n/, '');
}

function frameOf({ key, type, box }: InspectedPlaceholder): XmlElement[] {
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map((length) => short(length * pointsAnInch));
  const frame = element('rect', {
    class: `frame ${type}`,
    x: x ?? '',
    y: y ?? '',
    width: width ?? '',
    height: height ?? '',
  });
  if (!['pic', 'tbl', 'chart'].includes(type)) return [frame];
  const middle = {
    x: short((box.x + box.width / 2) * pointsAnInch),
    y: short((box.y + box.height / 2) * pointsAnInch),
  };
  return [frame, element('text', { class: 'empty', ...middle }, key)];
}

const pointsAnInch = 72;
