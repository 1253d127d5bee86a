import { leaningWord, saysSomething } from '../../check/index.js';
import { fold, holdsPhrase, phraseAt, wordsOf, type LanguagePack, endsInQuestionMark } from '../../language/index.js';
import { isProvision } from '../annotate/acts/provisions.js';
import type { Annotation } from '../annotate/annotation.js';
import { citationsOf } from '../annotate/citations.js';
import type { Reading } from '../annotate/reading.js';
import type { Series } from '../annotate/structure/found.js';
import type { Group } from '../group/groups.js';
import { isLabel } from '../say/label-above.js';
import { withAmendedAct } from './citation/amended-act.js';
import { standsAmongLists } from './announcer/among-lists.js';
import { announcedBy } from './announcer/announcer.js';
import { citationsLast } from './citation/citations-last.js';
import { countedThings } from './announcer/counted-things.js';
import { leadInHeading } from './announcer/lead-in.js';
import { isAnsweredElsewhere } from './author/answered-elsewhere.js';
import { authorHeading, namesPartAlone } from './author/author.js';
import { behindPart } from './author/behind-prefix.js';
import { claimsOfOthers } from './author/claiming.js';
import { holderHeading } from './author/holder-heading.js';
import { briefLetters, headingOf, mostLetters, mostOfClaim, type Heading } from './heading.js';
import { joinedHeading, withSection } from './announcer/with-section.js';
import { answersHeading, askedAbove, askedBefore } from './question/asked-of-list.js';
import { questionHeading } from './question/question.js';
import { deniesList } from './announcer/list-opener.js';
import { isOpenedBy, restates } from './announcer/restating/restates.js';
import { isUnfinished } from './announcer/endings/unfinished.js';
import { matterOfVoice } from './title/matter-of-voice.js';
import { areOfOne, areVoices } from './voices.js';

/**
 * What may head a group, the best first: the question that it answers, what announces it, the author's heading of its section. What
 * announces a list says more of it than that heading; where it only says the heading again, at length, or is a clause that the list ends,
 * the heading does, and so it does before a noun that is cut out of a sentence. One that names a case alone ("for drivers") takes the
 * heading before it. The number of an article says less than a long announcement.
 *
 * @param isAlone whether nothing else of the section stands in the deck
 * @param shown the places of sentences that the summary tells
 */
export const headingsFor = (
  annotation: Annotation,
  group: Group,
  isAlone = true,
  shown: ReadonlySet<number> = new Set(),
): Heading[] =>
  citationsLast(annotation.reading, inOrderOfWorth(annotation, group, isAlone, shown)).map((heading) =>
    withColon(annotation.reading, group, withAmendedAct(annotation.reading, group.section, heading)),
  );

/** A clause that ends in a number of things says so itself. */
const lastWords = 4;

/** "The council will:", a clause that the items end, with its colon; "Three measures" and "The port has two gates" end by themselves. */
const withColon = (reading: Reading, { series }: Group, heading: Heading): Heading => {
  const { text, pack, sentences } = reading;
  const sentence = sentences[series?.series.announcerSentence ?? -1];
  const end = heading.headingEvidence?.at(-1)?.end ?? -1;
  if (sentence === undefined || sentence.item !== undefined || end <= sentence.start || end > sentence.end)
    return heading;
  if (/[:：?？]$/u.test(heading.heading) || !/^\s*[:：]/u.test(text.slice(end, end + 3))) return heading;
  const words = wordsOf(heading.heading);
  const count = series?.items.filter(({ depth = 0 }) => depth === 0).length;
  const countsItems = words.some(({ key }) => pack.numerals[key] === count || Number(key) === count);
  const isCounted = words.slice(-lastWords).some(({ key }) => /\d/u.test(key) || pack.numerals[key] !== undefined);
  const isNamed = words.some(
    ({ key }, at) =>
      (phraseAt(pack, 'plurals', words, at) > 0 || pack.numerals[key] !== undefined) &&
      [1, 2, 3].some((further) => phraseAt(pack, 'announcers', words, at + further) > 0),
  );
  return countsItems || isCounted || isNamed || !saysSomething(heading.heading, pack)
    ? heading
    : { ...heading, heading: `${heading.heading}:` };
};

const inOrderOfWorth = (
  annotation: Annotation,
  group: Group,
  isAlone: boolean,
  shown: ReadonlySet<number>,
): Heading[] => {
  const { series, section, turn, matter } = group;
  const { reading } = annotation;
  if (matter !== undefined) return [headingOf(reading, matter)];
  const question = turn === undefined ? undefined : questionHeading(reading, turn);
  const { whole, noun, long, sentence } = series === undefined ? {} : announcedBy(reading, series);
  const announcer = whole ?? noun;
  const ofSection = authorHeading(reading, section);
  const isOfOthers =
    ofSection !== undefined &&
    (claimsOfOthers(reading, ofSection.heading, group) || isAnsweredElsewhere(annotation, group, ofSection.heading));
  const author = isOfOthers ? undefined : ofSection;
  const isNumber = author !== undefined && namesPartAlone(reading, section);
  const inFull =
    series === undefined || announcer === undefined || author === undefined || isNumber
      ? undefined
      : withSection(annotation, { series: series.series, section }, author, announcer);
  const leads =
    announcer !== undefined &&
    (leadsIntoProvision(reading, section, announcer.heading) ||
      (series !== undefined &&
        standsAboveList(announcer.heading, reading.pack) &&
        !standsAmongLists(annotation, series.series)));
  const isRestated =
    series !== undefined &&
    announcer !== undefined &&
    author !== undefined &&
    !isNumber &&
    // "The fee does not include" over items: under "The fee" they would be part of it.
    !deniesList(wordsOf(announcer.heading), reading.pack) &&
    !saysWhatOf(announcer.heading, author.heading, reading.pack) &&
    (leads || !standsAmongLists(annotation, series.series)) &&
    (leads ||
      (isAlone && answersHeading(reading, series.series, announcer, author)) ||
      saysAgain(reading, series.series, announcer, author) ||
      isOpenedBy(announcer.heading, author.heading, reading.pack) ||
      (whole === undefined && isAlone) ||
      (reading.sections[section]?.heading !== undefined && isUnfinished(announcer.heading, reading.pack)));
  const lead = series === undefined ? undefined : leadInHeading(reading, series);
  const named = isRestated
    ? [author, announcer]
    : [inFull, announcer, ...(isNumber ? [long, sentence, lead, author] : [author, long, sentence])];
  const part =
    series === undefined || author === undefined ? undefined : labelledHeading(reading, series.series, author);
  const titled = series === undefined ? undefined : titleOfProvision(reading, series.series);
  const asked = series === undefined ? undefined : askedOrLabelled(reading, series.series, announcer, sentence);
  if (asked !== undefined) named.unshift(asked);
  if (titled !== undefined) return [titled, ...named].filter((heading) => heading !== undefined);
  const told = areVoices(group) && areOfOne(group) ? matterOfVoice(annotation, group, shown) : undefined;
  // Over one quotation the heading of its section says of what at best, and mostly something else.
  if (told !== undefined)
    return (group.statements.length === 1 ? [told, author] : [author, told]).filter((one) => one !== undefined);
  const inOrder =
    series === undefined || question === undefined
      ? [question, ...named, part]
      : [announcer, question, author, sentence];
  const counted = series === undefined ? undefined : countedThings(reading, series);
  const holder = series === undefined ? undefined : holderHeading(reading, section);
  return [...inOrder, lead, counted, holder].filter((heading) => heading !== undefined);
};

/** "“Điều 136. Nguyên tắc xử phạt", right above paragraphs that are quoted: what the article of the act is called. */
const titleOfProvision = (reading: Reading, { items }: Series): Heading | undefined => {
  const above = (items[0]?.sentences[0] ?? 0) - 1;
  const sentence = reading.sentences[above];
  return sentence !== undefined && citationsOf(reading).get(above)?.isTitle === true
    ? headingOf(reading, behindPart(reading, sentence))
    : undefined;
};

/**
 * Whether what announces a list says the author's heading again, at length or as a clause. It is measured with all that it opens with; a
 * question that heads the section is answered by the list, whatever announces it.
 */
const saysAgain = (
  { text, sentences, pack }: Reading,
  { announcerSentence }: Series,
  announcer: Heading,
  author: Heading,
): boolean => {
  if (endsInQuestionMark(author.heading)) return restates(announcer.heading, author.heading, pack);
  const end = announcer.headingEvidence?.[0]?.end;
  const start = sentences[announcerSentence ?? -1]?.start;
  const whole = start === undefined || end === undefined || start > end ? announcer.heading : text.slice(start, end);
  const isLong =
    announcer.heading.length > briefLetters ||
    (saysSomething(announcer.heading, pack) && author.heading.length <= announcer.heading.length);
  return isLong && restates(whole, author.heading, pack);
};

/**
 * "Điều kiện để cơ sở kinh doanh mới được hoàn thuế" below "Cơ sở kinh doanh mới": under that heading alone the conditions would be taken for
 * what such a business is.
 */
const saysWhatOf = (announcement: string, heading: string, pack: LanguagePack): boolean => {
  const words = wordsOf(announcement);
  const plural = phraseAt(pack, 'plurals', words, 0);
  const length = phraseAt(pack, 'announcers', words, plural);
  const noun = words
    .slice(plural, plural + length)
    .map(({ key }) => key)
    .join(' ');
  const named = fold(heading);
  return (
    pack.typology.verbs === 'uninflected' &&
    length > 0 &&
    announcement.length <= mostOfClaim &&
    !endsInQuestionMark(heading) &&
    !named.includes(fold(noun)) &&
    fold(announcement).includes(named)
  );
};

/**
 * "Chủ bến được dừng bán vé trong các trường hợp sau đây", "Phạm tội thuộc một trong các trường hợp sau đây, thì bị phạt tù …", in an article of an act
 * that has a name: it leads on, and is read above the list.
 */
const leadsIntoProvision = (reading: Reading, section: number, announcer: string): boolean =>
  reading.article.genre === 'legal' &&
  reading.sections[section]?.heading !== undefined &&
  isProvision(reading, section) &&
  standsAboveList(announcer, reading.pack);

/** "… một trong những hành vi sau đây": read above its list, and nowhere else. */
const standsAboveList = (announcer: string, pack: LanguagePack): boolean =>
  holdsPhrase(pack, 'listPointers', wordsOf(announcer));

/** The question that the list answers, before what announces it, where something does; else a few words above it. */
const askedOrLabelled = (
  reading: Reading,
  series: Series,
  announcer: Heading | undefined,
  sentence: Heading | undefined,
): Heading | undefined => {
  const named = announcer ?? sentence;
  const both = named === undefined ? undefined : askedBefore(reading, series, named);
  if (announcer !== undefined || both !== undefined) return both;
  return askedAbove(reading, series) ?? labelAbove(reading, series);
};

/** "What is proposed. First, …": a few words at the head of the paragraph that counts its parts. */
const labelAbove = (reading: Reading, { kind, items, announcerSentence }: Series): Heading | undefined => {
  const { sentences, text, pack } = reading;
  const first = sentences[items[0]?.sentences[0] ?? -1];
  const above = sentences[(first?.index ?? 0) - 1];
  if (kind === 'list' || announcerSentence !== undefined || first === undefined || above === undefined)
    return undefined;
  const opens = above.block === first.block && sentences[above.index - 1]?.block !== first.block;
  const isBrief = above.words.length <= longestLabel && /\p{L}\.$/u.test(text.slice(above.start, above.end));
  const stop = { start: above.start, end: above.end - 1 };
  return opens && isBrief && leaningWord(above.words, text, pack) === undefined ? headingOf(reading, stop) : undefined;
};
/** In words. */
const longestLabel = 5;

/** "Rules of membership: Next steps", where the heading of the section stands over another topic. */
const labelledHeading = (reading: Reading, { announcerSentence }: Series, author: Heading): Heading | undefined => {
  const sentence = reading.sentences[announcerSentence ?? -1];
  return sentence === undefined || !isLabel(reading, sentence)
    ? undefined
    : joinedHeading(author, headingOf(reading, sentence), mostLetters);
};
