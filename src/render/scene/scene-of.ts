import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.js';
import type { FontSources } from '../../fonts/font-sources.js';
import { loadFonts } from '../../fonts/load-fonts.js';
import { withFonts } from '../../measure/with-fonts.js';
import { emuToPoints } from '../../model/units.js';
import type { Deck } from '../../model/deck.js';
import { familiesOf } from '../../template/families.js';
import type { Template } from '../../template/model.js';
import { presentationOf } from '../../opc/presentation-part.js';
import { slidesOf } from '../content/slides.js';
import { encodePictures, type GivenPictures } from '../content/picture/encode-pictures.js';
import { PictureFiles } from './art/part-setting.js';
import type { NotDrawn } from './art/not-drawn.js';
import { charactersOf } from './fonts/characters-of.js';
import { drawnFonts } from './fonts/drawn-fonts.js';
import { familiesToDraw } from './fonts/families-to-draw.js';
import type { Scene } from './scene.js';
import { leadsOf } from './text/leads.js';
import { slideScene } from './slide-scene.js';

export interface SceneOptions {
  /** Where the files of fonts come from. */
  readonly fonts: FontSources;
  /** The pictures that the deck shows, and what makes them ready for it. */
  readonly pictures?: GivenPictures | undefined;
  /** BCP 47 tag, with the region of the language pack. */
  readonly language: string;
  /** What the deck is called, and who presents it, where that differs from the deck. */
  readonly title?: string | undefined;
  readonly presenter?: string | undefined;
  /** Which slide alone is drawn, counted from 0; all of them when absent. */
  readonly only?: number | undefined;
}

/**
 * Draws a deck: where every shape, line of text and picture stands. Equal arguments give equal scenes.
 *
 * @param deck composed for this template
 * @returns the scene; and what is not drawn as PowerPoint would, by name: `scene.not-drawn`, `fonts.replaced`, `fonts.no-glyph`,
 *   `picture.refused`
 * @throws Error when the deck was composed for another template; BriefdeckError of kind `template` when a part of the template can't be
 *   read
 */
export async function sceneOf(deck: Deck, template: Template, options: SceneOptions): Promise<Outcome<Scene>> {
  const { package: opc } = template;
  const { only } = options;
  // Text was planned with these, and fills what was planned for it whichever font is drawn.
  const planned = await loadFonts(familiesOf(template.model), options.fonts, options.language);
  const model = withFonts(template.model, planned.value);
  const shown = only === undefined ? deck : { ...deck, slides: deck.slides.slice(only, only + 1) };
  const slides = slidesOf(shown, model);
  const encoded = await encodePictures(slides, options.pictures);
  const fonts = await drawnFonts(familiesToDraw(model), charactersOf(slides, model), options.fonts);
  const { told, diagnostics } = collected();
  const presentation = presentationOf(opc);
  const firstNumber = Number(opc.look(presentation).attributes['firstSlideNum'] ?? '1');
  const common = {
    model,
    package: opc,
    presentation,
    told,
    fonts: fonts.value,
    pictures: encoded.pictures,
    files: new PictureFiles(opc),
    language: options.language,
    known: new Map(),
  };
  const drawn = slides.map((slide, index) => ({
    ...slideScene(slide, String(firstNumber + (only ?? 0) + index), leadsOf(deck, (only ?? 0) + index), common),
    seconds: shown.slides[index]?.seconds,
  }));
  return {
    value: {
      title: options.title ?? deck.title,
      language: options.language,
      presenter: options.presenter ?? deck.presenter,
      width: emuToPoints(deck.size.width),
      height: emuToPoints(deck.size.height),
      slides: drawn,
    },
    diagnostics: [...encoded.diagnostics, ...fonts.diagnostics, ...diagnostics()],
  };
}

/** One remark for all of a kind, since one logo stands on every layout. */
function collected(): { readonly told: NotDrawn; readonly diagnostics: () => Diagnostic[] } {
  const names = new Map<string, Set<string>>();
  return {
    told: {
      notDrawn: (name, what) => {
        names.set(what, (names.get(what) ?? new Set()).add(name === '' ? 'a shape without a name' : name));
      },
    },
    diagnostics: () =>
      [...names].map(([what, shapes]) => ({
        code: 'scene.not-drawn',
        severity: 'info',
        message: `Of the template, ${what} of ${[...shapes].slice(0, 5).join(', ')}${shapes.size > 5 ? ` and ${shapes.size - 5} more` : ''} can only be seen in the .pptx.`,
      })),
  };
}
