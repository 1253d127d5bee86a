import type { Outcome } from '../diagnostics/diagnostic.js';
import type { LanguagePack } from '../language/index.js';
import type { Briefing } from '../model/briefing.js';
import type { Deck, Slide } from '../model/deck.js';
import type { TemplateModel } from '../template/model.js';
import { agendaSheet } from './content/sheets/agenda-sheet.js';
import { sectionsOf, withDividers } from './content/sections.js';
import type { Sheet } from './content/sheet.js';
import { closingSheets } from './closing-sheets.js';
import { unshownSummary, withSummary } from './summary-sheets.js';
import { sheetsOfTopic } from './content/sheets/topic-sheets.js';
import { withHeadline } from './frame/headline.js';
import { withOpenings } from './frame/section-openings.js';
import { mostOfTitles } from './frame/most-of-titles.js';
import { withPages } from './frame/with-pages.js';
import { contextOf } from './context.js';
import { evenSizes } from './choose/even-sizes.js';
import { nearNeighbours } from './choose/near-neighbours.js';
import { pointsApart } from './choose/points-apart.js';
import { coverSlide } from './cover/cover-slide.js';
import { picturesOf } from './content/shown-picture.js';
import { withPictures } from './graphics/picture/with-pictures.js';
import type { ComposeOptions } from './options.js';
import { translationNotes, withLanguages } from './notes/translation-notes.js';
import { laidOutOnce } from './known-sheets.js';
import { slidesOf } from './slides-of.js';
import { tellStandIns } from './stand-ins.js';

/**
 * Lays a briefing out with a template: which layout shows what, in which sizes, and on how many slides. Every text is
 * measured; nothing in the deck overflows its box. Equal arguments give equal decks.
 *
 * @throws BriefdeckError of kind `template` when no layout has a title
 */
export function compose(
  briefing: Briefing,
  template: TemplateModel,
  language: { readonly pack: LanguagePack },
  options: ComposeOptions,
): Outcome<Deck> {
  const context = contextOf(briefing, template, language.pack, options);
  const told = briefing.topics.flatMap((topic) =>
    withPictures(sheetsOfTopic(topic, language.pack, template.emphasis), picturesOf(topic, context)),
  );
  const topics = withSummary(told, context).map((sheet) => withHeadline(sheet, context));
  const sections = sectionsOf(topics, context);
  const agenda = agendaSheet(topics, sections, context);
  const sheets = [agenda, ...withDividers(topics, sections, context), ...closingSheets(context)].filter(
    (sheet): sheet is Sheet => sheet !== undefined,
  );
  const cover = coverSlide(context);
  const titleInNotes = options.notes === 'none' ? [] : translationNotes(briefing);
  const slides: Slide[] = [{ ...cover, notes: [...cover.notes, ...unshownSummary(context), ...titleInNotes] }];
  const laidOut = sheets.map((sheet) => laidOutOnce(sheet, context, options.known));
  const all = laidOut.flatMap(({ content }) => content);
  const even = evenSizes(all);
  const near = nearNeighbours(all);
  const sized = { ...context, mostOfTitle: mostOfTitles(laidOut, context) };
  for (const { content, ...rest } of laidOut)
    slides.push(
      ...slidesOf(
        { ...rest, content: content.map((choice) => pointsApart(near(even(choice), choice))) },
        slides.length + 1,
        sized,
      ),
    );
  tellStandIns(context);
  return {
    value: {
      version: 1,
      title: context.title,
      language: briefing.language,
      template: template.name,
      ...(context.organisation === undefined ? {} : { organisation: context.organisation }),
      ...(context.presenter === undefined ? {} : { presenter: context.presenter }),
      size: { width: template.size.width, height: template.size.height },
      slides: withLanguages(withOpenings(withPages(slides, agenda, options.firstNumber ?? 1), context), briefing),
    },
    diagnostics: context.diagnostics,
  };
}
