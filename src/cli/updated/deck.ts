import { updateBriefing } from '../../briefing/update/update-briefing.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { asEdited } from '../../edited.js';
import { languagePack, type LanguagePack } from '../../language/index.js';
import { deckOf } from '../../pipeline.js';
import { pptxOf } from '../../formats.js';
import { packsFor } from '../../template/own-labels.js';
import { readTemplate } from '../../template/open/read-template.js';
import { updatedDeck } from '../../updated.js';
import type { Updated } from './updated.js';
import type { Source } from '../input.js';
import type { Io } from '../io.js';
import { creationTime } from '../options/iso-date.js';
import { loadTemplate } from '../template/template.js';
import type { UpdateArguments } from '../options/options.js';
import { picturesOf } from '../pictures/pictures-of.js';
import { picturesOfDeck } from '../pictures/pictures-of-deck.js';
import type { Watch } from '../watch.js';
import { isOfSeveral, languageOfOne } from '../written/one-of-several.js';
import { articleNow } from './article-now.js';
import { readCarried } from '../written/carried.js';
import { readAt } from '../written/completed.js';
import { ownArticle } from '../written/own-article.js';

/** Brings a deck up to date: what people changed on it stays, and so does every slide that says what it said. */
export async function updatedDeckOf(
  source: Source,
  args: UpdateArguments & { readonly article: string },
  packs: readonly LanguagePack[],
  watch: Watch,
  io: Io,
): Promise<Updated> {
  const { package: opc, briefing: base, deck: shown, labels, design } = readCarried(source.bytes, args.input);
  const own = packsFor({ labels }, base.language, packs);
  const pack = languagePack(base.language, own);
  const edited = await watch.stage('check', () => asEdited(base, shown, own));
  const asked = { ...args, language: languageOfOne(base, args.article, args.input), genre: args.genre ?? base.genre };
  const article = await readAt(args.article, asked, packs, watch.stage, io);
  const now = await articleNow(base, article, args.input, { packs, own });
  // Pictures of several articles are called otherwise in their deck.
  const images = isOfSeveral(base) && args.images !== 'none' ? undefined : (args.images ?? 'auto');
  const gathered = await picturesOf(article.read, article.source, { ...args, images: images ?? 'none' }, watch, io);
  const pictures = new Map([...(images === 'none' ? [] : await picturesOfDeck(opc, base)), ...gathered.sources]);
  const { briefing, changes } = await watch.stage('summarize', () =>
    updateBriefing(edited.briefing, {
      ...now,
      oldText: base.text,
      base,
      pack,
    }),
  );
  const template =
    design === undefined ? readTemplate(opc.clone(), source.stem).template : await loadTemplate(design, {}, io);
  const { notes, captions, agenda, sources, cite } = args;
  const shownBy = { notes, captions, agenda, sources, cite, pictures, packs: own };
  const old = await ownArticle(base, packs);
  const before = await deckOf(edited.briefing, template, { ...shownBy, article: old?.value }, watch.stage);
  const after = await deckOf(briefing, template, { ...shownBy, article: now.article }, watch.stage);
  const encode = pictures.size === 0 ? undefined : (await import('../../picture/encode-picture.js')).pictureEncoder();
  const rendered = await pptxOf(
    after.value,
    briefing,
    template,
    {
      created: creationTime(io),
      packs: own,
      ...(encode === undefined ? {} : { pictures: { sources: pictures, encode } }),
    },
    watch.stage,
  );
  if (design !== undefined)
    return {
      content: rendered.bytes,
      changes,
      slides: { kept: 0, made: after.value.slides.length },
      diagnostics: [
        ...edited.diagnostics,
        ...article.read.diagnostics,
        ...after.diagnostics,
        madeAnew(args.input, design),
      ],
    };
  const made = updatedDeck({ package: opc, edited, deck: before.value }, briefing, {
    deck: after.value,
    rendered: rendered.bytes,
    template: template.package,
  });
  return {
    content: made.bytes,
    changes,
    slides: { kept: made.kept, made: made.made },
    diagnostics: [
      ...edited.diagnostics.filter(({ severity }) => severity === 'info'),
      ...article.read.diagnostics,
      ...gathered.diagnostics,
      ...after.diagnostics,
      ...rendered.diagnostics,
      ...made.diagnostics,
    ],
  };
}

const madeAnew = (file: string, design: string): Diagnostic => ({
  code: 'update.made-anew',
  severity: 'warning',
  message: `LibreOffice saved the deck and left little of its layouts, so all slides are made anew with the template ${design}.`,
  place: { file },
});
