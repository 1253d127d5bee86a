/**
 * briefdeck turns an article into a briefing deck: native, editable PowerPoint, every line traceable to a sentence of
 * the article. Four stages, three documents between them, each stage a function from one to the next:
 *
 *     const { value: article } = await articleOf({ bytes, name: 'news.txt' });
 *     const { value: briefing } = await briefingOf(article);
 *     const template = openTemplate(readPackage(potx), 'house');
 *     const { value: deck } = await deckOf(briefing, template, { article });
 *     const { bytes: pptx } = await pptxOf(deck, briefing, template);
 */
export { articleOf, briefingOf, deckOf, takenUp, withParticulars } from './pipeline.js';
export { handoutOf, htmlOf, markdownOf, pdfOf, pngOf, pptxOf, sceneOf, scriptDocxOf, svgOf } from './formats.js';
export type { BriefingOptions, DeckOptions, Languages, Particulars, Stage, StageName } from './pipeline.js';
export type { PptxOptions, SceneOptions } from './formats.js';

export { review, type Review } from './review.js';
export type { Scene } from './render/scene/scene.js';
export { readShownDeck } from './render/pptx/read/read-shown-deck.js';

export { BriefdeckError, type FailureKind } from './diagnostics/error.js';
export type { Diagnostic, Outcome, Place } from './diagnostics/diagnostic.js';

export type { Article, Block, ListItem } from './model/article.js';
export type { Briefing, Caption, Evidence, Figure, Point, Quote, Topic, TopicKind } from './model/briefing.js';
export type { Deck, Fill, Note, Paragraph, Run, Slide } from './model/deck.js';
export type { ShownDeck, ShownParagraph, ShownSlide } from './model/shown-deck.js';
export type { Role } from './model/role.js';
export type { Span } from './model/span.js';

export { inspectPicture } from './picture/inspect-picture.js';
export { pictureEncoder } from './picture/encode-picture.js';
export { PictureRefusal } from './picture/picture-refusal.js';
export type { EncodedPicture, EncodePicture, SourcePicture, SourcePictures } from './picture/picture.js';

export type { FontSources } from './fonts/font-sources.js';
export { facesOfFamily, type FamilyFaces } from './fonts/file/family-faces.js';
export { readFontFile, type FontFile } from './fonts/file/font-file.js';
export { readers, type Read, type Reader, type ReadInput } from './read/index.js';
export { readPackage } from './opc/read.js';
export type { OpcPackage } from './opc/package.js';
export { readTrace } from './render/pptx/trace/trace.js';
export { openTemplate } from './template/open/open-template.js';
export type { Template, TemplateModel } from './template/model.js';
export { rankSentences, type RankingInput } from './summarize/rank/rank-sentences.js';
export { version } from './version.js';
