import { createHash } from 'node:crypto';
import { pdfOf, pptxOf, sceneOf } from '../../formats.js';
import type { KnownSheets } from '../../compose/index.js';
import type { FontSources } from '../../fonts/font-sources.js';
import type { LanguagePack } from '../../language/index.js';
import type { Article } from '../../model/article.js';
import type { Briefing } from '../../model/briefing.js';
import type { Deck } from '../../model/deck.js';
import type { SourcePictures } from '../../picture/picture.js';
import { deckOf } from '../../pipeline.js';
import { renderSvg } from '../../render/svg/render-svg.js';
import type { Template } from '../../template/model.js';
import type { Io } from '../io.js';
import { inItsWords, withEncoder } from '../laid-out.js';
import { creationTime } from '../options/iso-date.js';
import type { PreviewArguments } from '../options/options.js';
import type { Version } from './version.js';

/** A version as slides. */
export interface LaidOut {
  readonly deck: Deck;
  readonly template: Template;
  /** What each slide looks like: equal keys, equal drawings. */
  readonly keys: readonly string[];
  /** A slide as SVG, by its place in the deck. */
  readonly drawing: (index: number) => Promise<string>;
  readonly file: (format: 'pptx' | 'pdf') => Promise<Uint8Array>;
}

/** What a version is laid out with, apart from its template. */
export interface Means {
  readonly args: PreviewArguments;
  readonly packs: readonly LanguagePack[];
  readonly article: Article | undefined;
  readonly pictures: SourcePictures;
  readonly fonts: FontSources;
  /** What was laid out before with the same template and article. */
  readonly known: KnownSheets;
}

/** Lays a version out; its slides are drawn when somebody asks for them. */
export async function laidOut(version: Version, template: Template, means: Means, io: Io): Promise<LaidOut> {
  const { args, packs, article, pictures, fonts, known } = means;
  const { briefing, packs: worded } = await inItsWords(version.briefing, template, packs);
  const { notes, captions, agenda, summary, sources, minutes } = args;
  const shown = { minutes, notes, captions, agenda, summary, sources, pictures, article, fonts, known, packs: worded };
  const { value: deck } = await deckOf(briefing, template, shown);
  const options = {
    trace: args.trace,
    pictures: await withEncoder(pictures),
    created: creationTime(io),
    packs: worded,
    fonts,
  };
  return {
    deck,
    template,
    keys: keysOf(deck, briefing, version),
    drawing: async (index) => {
      const { value: scene } = await sceneOf(deck, briefing, template, { ...options, only: index });
      return renderSvg(scene)[0] ?? '';
    },
    file: async (format) => {
      if (format === 'pptx') return (await pptxOf(deck, briefing, template, options)).bytes;
      return pdfOf((await sceneOf(deck, briefing, template, options)).value, options);
    },
  };
}

/** Notes are not drawn, so slides that differ in them alone look alike. */
function keysOf(deck: Deck, { language, title, presenter }: Briefing, { template, map, size }: Version): string[] {
  const { organisation } = deck;
  return deck.slides.map(({ role, layout, title: heading, fills, graphics }, index) =>
    createHash('sha256')
      .update(
        JSON.stringify([
          template,
          map,
          size,
          language,
          title,
          presenter,
          organisation,
          index,
          role,
          layout,
          heading,
          fills,
          graphics,
        ]),
      )
      .digest('hex')
      .slice(0, 16),
  );
}
