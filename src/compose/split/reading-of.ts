import {
  endsInPronoun,
  endsInQuestionMark,
  furtherHeadings,
  holdsPhrase,
  phraseAt,
  splitSentences,
  wordsOf,
} from '../../language/index.js';
import { sameButForMarks, withoutCount } from '../content/text/wording.js';
import type { Entry } from '../content/entry.js';
import type { LayoutContext } from '../context.js';
import { headsAlone } from '../content/text/heads-alone.js';
import { pointsBack } from '../content/text/points-back.js';
import { standsAlone } from '../content/text/stands-alone.js';
import { opensWithMessage } from '../content/opens-with-message.js';
import type { Parting } from './parting.js';
import { claims } from './titled/claims.js';
import { elaborates } from './titled/elaborates.js';
import { mostLetters } from './titled/may-be-title.js';
import { countsBesides, standsNear } from './titled/stands-near.js';
import { takenBack } from './titled/taken-back.js';
import { takenUp } from './titled/taken-up.js';
import { tellsMore } from './titled/tells-more.js';

/** How the topics of a briefing are read, as its language and the article's own paragraphs tell it. */
export function readingOf(context: LayoutContext): Omit<Parting, 'choose'> {
  const { pack, articleText } = context;
  const isAlone = standsAlone(pack);
  const isSpoken = context.briefing.genre === 'speech';
  const isNews = context.briefing.genre === undefined || context.briefing.genre === 'news';
  // "Claims (2)" says what the slide before it is called.
  const saysNothing = (heading: string): boolean =>
    withoutCount(heading) !== heading || furtherHeadings(pack).some((label) => sameButForMarks(label, heading));
  return {
    // "According to the police, …": who says it is read before what they say.
    standsAlone: (text, isNamed) =>
      isAlone(text) &&
      headsAlone(text, pack, isNamed) &&
      phraseAt(pack, 'speechSources', wordsOf(text), 0) === 0 &&
      // The cover says it: a second title of the same words would be told apart by a count.
      !sameButForMarks(text, context.title),
    pausesBetween: (before, entry) => pausesBetween(before, entry, articleText),
    leansOn: (before, entry) => follows(before, entry) && pointsBack(entry.text, pack, isNews),
    heads: (sheet, { first, titled }, below) => {
      // "Then why is so little done?": what somebody asks in passing says less than what they were asked, or a heading.
      if (endsInQuestionMark(titled.text) && !saysNothing(sheet.heading)) return false;
      // The message of an article needs no line that goes on from it.
      if (sheet.entries[0]?.point === first.point && opensWithMessage(sheet, context)) return true;
      // What follows the first sentence of a point was told with it.
      const isOwn = below.every(({ point }) => point === first.point);
      const share = isOwn
        ? 1
        : takenUp(titled, below, pack, elaborates({ first, titled }, below[0], { articleText, pack }));
      return (
        share === 1 &&
        (isOwn || tellsMore(below, pack)) &&
        !(isSpoken && phraseAt(pack, 'firstPersons', wordsOf(titled.text), 0) > 0) &&
        standsNear(first, below, articleText) &&
        !countsBesides(first, titled, below) &&
        !takenBack(below, pack)
      );
    },
    mostOfMessage: pack.typology.writtenWords === 'syllables' ? mostInSyllables : mostLetters,
    claims: (claim) => claims(claim, pack, isSpoken),
    sentencesOf: (text) => splitSentences(text, { start: 0, end: text.length }, pack),
    saysNothing,
    // "After six months it was", without its colon.
    namesList: (text) =>
      !endsInPronoun(wordsOf(text), pack) || holdsPhrase(pack, 'listOpeners', wordsOf(text).slice(0, -1)),
    isRenamed: ({ kind, heading }) => kind === 'summary' && sameButForMarks(heading, pack.labels.summaryHeading),
    mayLoseHeading: (sheet) => saysNothing(sheet.heading) || opensWithMessage(sheet, context),
  };
}

/**
 * A title of more than twenty words is not taken in at a glance: of five messages of 22 and more that readers judged none was good, and no message in words may be longer than
 * other titles. Syllables are shorter, and two of two were good.
 */
const mostInSyllables = 170;

/** What a person wrote has no place in an article, and may follow anything. */
function follows(before: Entry, { evidence }: Entry): boolean {
  const [end, start] = [before.evidence.at(-1)?.end, evidence[0]?.start];
  return end !== undefined && start !== undefined && end <= start;
}

/** What stands further up in the article than the point before it is told from somewhere else. */
function pausesBetween(before: Entry, { evidence }: Entry, articleText: string | undefined): boolean {
  const [end, start] = [before.evidence.at(-1)?.end, evidence[0]?.start];
  if (articleText === undefined || start === undefined) return false;
  return end === undefined || end > start || articleText.slice(end, start).includes('\n');
}
