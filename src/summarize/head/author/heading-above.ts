import {
  onOneLine,
  phraseAt,
  phrasesOf,
  startsUpperCase,
  wordsOf,
  type LanguagePack,
} from '../../../language/index.js';
import { isProvision } from '../../annotate/acts/provisions.js';
import { sectionAndAbove, type Reading } from '../../annotate/reading.js';
import { authorHeading } from './author.js';
import { provisionAbove } from './provision-above.js';
import { saysSame } from './says-same.js';

/**
 * The author's heading that stands above the heading of a topic: "Client updates" over "Teku", or that of the section where the topic is
 * called otherwise; in an act the article that a clause stands in. Undefined where none says more than the title of the deck, or one stands above all of the article.
 *
 * @param heading what the topic is called
 */
export const headingAbove = (reading: Reading, section: number, heading: string): string | undefined => {
  // An act without articles has headings as any paper.
  if (reading.article.genre === 'legal' && reading.sections.some((_, at) => isProvision(reading, at)))
    return provisionAbove(reading, section, heading, longestLabel);
  for (const at of sectionAndAbove(reading, section)) {
    const above = nameOf(reading, at);
    if (above === undefined || saysSame(above, heading) || namesAnyPart(above, reading.pack)) continue;
    // A name over what somebody says tells who says it, which a heading two levels up does not.
    if (namesPerson(above, reading.pack)) return undefined;
    return above.length <= longestLabel && !isAboveAll(reading, at) && !isTitle(reading, above) ? above : undefined;
  }
  return undefined;
};

/** In letters: a longer label takes two lines. */
const longestLabel = 64;

/** Its own heading: one that has its parent's before it would be two. */
const nameOf = (reading: Reading, section: number): string | undefined => {
  const named = reading.sections[section]?.heading === undefined ? undefined : authorHeading(reading, section);
  return named?.headingEvidence?.length === 1 ? named.heading : undefined;
};

/** "Agenda", "Minutes": what parts of any document are called says of what as little as a fixed label. */
const namesAnyPart = (heading: string, pack: LanguagePack): boolean => {
  const key = wordsOf(heading)
    .map((word) => word.key)
    .join(' ');
  return (['sectionNames', 'documentTypes'] as const).some((list) => phrasesOf(pack, list).hasKey(key));
};

/** "PGS.TS. Nguyễn Văn Bình", "Ông Lê Minh", "Dr. Ann Lee". */
const namesPerson = (heading: string, pack: LanguagePack): boolean => {
  const words = wordsOf(heading);
  const title = Math.max(...titles.map((list) => phraseAt(pack, list, words, 0)));
  const own = words.slice(title);
  return (
    own.length > 0 &&
    own.length <= mostOfName &&
    (title > 0 || phraseAt(pack, 'surnames', words, 0) > 0) &&
    own.every(({ start }) => startsUpperCase(heading.slice(start)))
  );
};
const titles = ['speakerTitles', 'personPronouns', 'abbreviations'] as const;
const mostOfName = 5;

/** Whether all other headings stand behind one and below it: it would stand over every slide. */
const isAboveAll = ({ sections }: Reading, section: number): boolean => {
  const own = sections[section]?.level ?? 0;
  return sections.every(
    ({ heading, level }, index) => heading === undefined || index === section || (index > section && level > own),
  );
};

const isTitle = ({ article, text }: Reading, heading: string): boolean =>
  article.title !== undefined && saysSame(onOneLine(text, article.title), heading);
