import { createHash } from 'node:crypto';
import { element } from '../../opc/xml/element.js';
import { serializeXml } from '../../opc/xml/serialize.js';
import type { Scene, SceneSlide } from '../scene/scene.js';
import { faceNames } from '../svg/face-names.js';
import { asLetters, type SetLine } from '../svg/letters.js';
import { slideSvg } from '../svg/slide-svg.js';
import { player } from './player.js';
import { styleOf } from './style.js';
import { escaped } from './escaped.js';

/**
 * A deck as one page that shows itself in any browser, from a disk and without a network: its slides, its notes for whoever speaks,
 * its letters and its pictures. A policy in it lets nothing else be loaded, and no script run but its own.
 */
export function renderHtml(scene: Scene): string {
  const faces = faceNames(scene.slides);
  const setLine = asLetters(faces);
  const style = `${faces.rules}${styleOf(scene)}`;
  const hash = createHash('sha256').update(player).digest('base64');
  const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src data:; font-src data:`;
  let until = 0;
  const sections = scene.slides.map((slide, index) => {
    until += slide.seconds ?? 0;
    return sectionOf(slide, index + 1, scene, setLine, slide.seconds === undefined ? undefined : until);
  });
  return [
    '<!doctype html>',
    `<html lang="${escaped(scene.language)}">`,
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(scene.title)}</title>`,
    `<style>${style}</style>`,
    '<main>',
    ...sections,
    '</main>',
    '<div id="desk" hidden><div id="next"></div><div id="notes" tabindex="0"></div><button id="time">0:00</button><output id="pace"></output><output id="place"></output></div>',
    `<script>${player}</script>`,
    '</html>',
    '',
  ].join('\n');
}

/** @param until when it is over, in seconds from the beginning, where that is planned */
function sectionOf(
  slide: SceneSlide,
  number: number,
  scene: Scene,
  setLine: SetLine,
  until: number | undefined,
): string {
  const svg = slideSvg(slide, scene, setLine, `s${number}-`, (other) => `#${other + 1}`);
  // A browser shows the title of a drawing beside the pointer, which stands over the slide; the section says it instead.
  svg.children = svg.children.filter((child) => typeof child === 'string' || child.name !== 'title');
  const drawing = serializeXml(element('svg', svg.attributes, ...svg.children)).replace(/^<\?xml[^>]*>\n/, '');
  const notes = slide.notes.map(({ kind, text }) => `<p class="${kind}">${escaped(text)}</p>`).join('');
  return `<section id="${number}" aria-roledescription="slide" aria-label="${number}. ${escaped(slide.title)}"${until === undefined ? '' : ` data-until="${until}"`}>${drawing}<aside hidden>${notes}</aside></section>`;
}
