import { subsetOf } from '../../fonts/file/subset.js';
import type { DrawnFace } from '../scene/fonts/drawn-face.js';
import type { SceneSpan } from '../scene/scene.js';
import { linesOfScene } from '../scene/lines-of.js';
import type { SceneSlide } from '../scene/scene.js';

/** The fonts of drawings, by short names under which their letters are set. */
export interface FaceNames {
  readonly of: (face: DrawnFace) => string;
  /** Rules of CSS that bring the fonts along, as far as their letters are used. */
  readonly rules: string;
}

/** @param slides whose letters the fonts have to have */
export function faceNames(slides: readonly SceneSlide[]): FaceNames {
  const texts = new Map<DrawnFace, string[]>();
  for (const { face, text } of slides.flatMap(spansOf)) {
    const known = texts.get(face) ?? [];
    texts.set(face, known);
    known.push(text);
  }
  const names = new Map([...texts.keys()].map((face, index) => [face, `f${index + 1}`]));
  const rules = [...texts].map(([face, set]) => {
    const data = Buffer.from(subsetOf(face.file, set, face.kerning)).toString('base64');
    return `@font-face{font-family:${names.get(face) ?? ''};src:url(data:font/ttf;base64,${data})}`;
  });
  return {
    of: (face) => names.get(face) ?? 'sans-serif',
    rules: `${rules.join('')}text{font-kerning:normal;font-variant-ligatures:none;white-space:pre}`,
  };
}

const spansOf = (slide: SceneSlide): SceneSpan[] => linesOfScene(slide).flatMap(({ spans }) => spans);
