import type { Diagnostic, Outcome } from './diagnostics/diagnostic.js';
import { BriefdeckError } from './diagnostics/error.js';
import { findEmbeddable } from './fonts/embedding.js';
import type { FontSources } from './fonts/font-sources.js';
import { languagePack } from './language/index.js';
import type { Briefing } from './model/briefing.js';
import type { Deck } from './model/deck.js';
import { plainStage, type Languages, type Stage } from './pipeline.js';
import type { GivenPictures } from './render/content/picture/encode-pictures.js';
import { renderPptx } from './render/pptx/render-pptx.js';
import type { SlidesAPage } from './render/pdf/handout/cells.js';
import type { Scene } from './render/scene/scene.js';
import { hasItalics, wantedFamiliesOf } from './template/families.js';
import type { Template } from './template/model.js';

/** What goes into a .pptx beside its slides. */
export interface PptxOptions extends Languages {
  /** Whether the Briefing travels inside the deck; it does when absent. */
  readonly trace?: boolean | undefined;
  /** The pictures that the deck shows, and what makes them ready for it. */
  readonly pictures?: GivenPictures | undefined;
  /** When the deck was made, as its properties say; a fixed time when absent. */
  readonly created?: Date | undefined;
  /** Where the files of the template's fonts come from, to be put into the deck; none are when absent. */
  readonly embedFonts?: FontSources | undefined;
}

/** Writes a deck as a .pptx file. */
export const pptxOf = (
  deck: Deck,
  briefing: Briefing,
  template: Template,
  options: PptxOptions = {},
  stage: Stage = plainStage,
): Promise<{ readonly bytes: Uint8Array; readonly diagnostics: readonly Diagnostic[] }> =>
  stage('render', async () => {
    const fonts = options.embedFonts && (await embeddableFonts(template, options.embedFonts));
    const rendered = await renderPptx(deck, template, {
      language: languagePack(deck.language, options.packs),
      properties: { title: briefing.title, presenter: briefing.presenter, organisation: briefing.organisation },
      created: options.created,
      pictures: options.pictures,
      trace: options.trace === false ? undefined : JSON.stringify(briefing),
      fonts: fonts?.value,
    });
    return { bytes: rendered.bytes, diagnostics: [...(fonts?.diagnostics ?? []), ...rendered.diagnostics] };
  });

/** What a deck is drawn with. */
export interface SceneOptions extends Languages {
  /** Where the files of fonts come from. */
  readonly fonts: FontSources;
  /** The pictures that the deck shows, and what makes them ready to be drawn. */
  readonly pictures?: GivenPictures | undefined;
  /** Which slide alone is drawn, counted from 0; all of them when absent. */
  readonly only?: number | undefined;
}

/** Draws a deck: where every shape, line of text and picture stands, for all formats that show it as it is seen. */
export const sceneOf = (
  deck: Deck,
  briefing: Briefing,
  template: Template,
  { fonts, pictures, packs, only }: SceneOptions,
  stage: Stage = plainStage,
): Promise<Outcome<Scene>> =>
  stage('render', async () => {
    const { sceneOf: draw } = await import('./render/scene/scene-of.js');
    const { title, presenter } = briefing;
    const language = languagePack(deck.language, packs).locale;
    return draw(deck, template, { fonts, pictures, language, title, presenter, only });
  });

/** Writes what was drawn as a PDF. */
export const pdfOf = (
  scene: Scene,
  { created }: Pick<PptxOptions, 'created'> = {},
  stage: Stage = plainStage,
): Promise<Uint8Array> =>
  stage('render', async () => (await import('./render/pdf/render-pdf.js')).renderPdf(scene, { created }));

/** Writes what was drawn as pages of A4 to hand out, with the notes or lines to write on. */
export const handoutOf = (
  scene: Scene,
  slidesAPage: SlidesAPage,
  { created }: Pick<PptxOptions, 'created'> = {},
  stage: Stage = plainStage,
): Promise<Outcome<Uint8Array>> =>
  stage('render', async () =>
    (await import('./render/pdf/handout/render-handout.js')).renderHandout(scene, slidesAPage, { created }),
  );

/** Writes what the speaker says as a document of Word. */
export const scriptDocxOf = (
  deck: Deck,
  { presenter }: Briefing,
  { created, packs }: Pick<PptxOptions, 'created' | 'packs'> = {},
  stage: Stage = plainStage,
): Promise<Uint8Array> =>
  stage('render', async () => {
    const { renderScriptDocx } = await import('./render/docx/render-script-docx.js');
    return renderScriptDocx(deck, { language: languagePack(deck.language, packs).locale, presenter, created });
  });

/** Writes what was drawn as one page that shows itself in a browser. */
export const htmlOf = (scene: Scene, stage: Stage = plainStage): Promise<string> =>
  stage('render', async () => (await import('./render/html/render-html.js')).renderHtml(scene));

/** Writes each slide that was drawn as an SVG file. */
export const svgOf = (scene: Scene, stage: Stage = plainStage): Promise<readonly string[]> =>
  stage('render', async () => (await import('./render/svg/render-svg.js')).renderSvg(scene));

/**
 * Writes each slide that was drawn as a PNG picture.
 *
 * @throws BriefdeckError of kind `output` where sharp, which draws them, is not installed
 */
export const pngOf = (scene: Scene, stage: Stage = plainStage): Promise<readonly Uint8Array[]> =>
  stage('render', async () => {
    const [{ loadSharp }, { renderPng }] = await Promise.all([
      import('./picture/sharp.js'),
      import('./render/png/render-png.js'),
    ]);
    const library = await loadSharp();
    if (library === undefined) {
      throw new BriefdeckError(
        'output',
        'output.no-sharp',
        'Pictures of slides are drawn by sharp, which is not here.',
        {
          hint: 'Install it beside briefdeck: npm install sharp. A .svg needs nothing.',
        },
      );
    }
    return renderPng(scene, library.draw);
  });

/** Writes a deck as Markdown: its slides, or in one of two forms what its speaker says. */
export const markdownOf = (
  deck: Deck,
  { model }: Template,
  script?: 'txt' | 'md',
  stage: Stage = plainStage,
): Promise<string> =>
  stage('render', async () => {
    if (script !== undefined) return (await import('./render/markdown/render-script.js')).renderScript(deck, script);
    return (await import('./render/markdown/render-markdown.js')).renderMarkdown(deck, model);
  });

/** The fonts that a template wants, as far as there are files that may be passed on. */
const embeddableFonts = ({ model }: Template, sources: FontSources) =>
  findEmbeddable(wantedFamiliesOf(model), sources, hasItalics(model));
