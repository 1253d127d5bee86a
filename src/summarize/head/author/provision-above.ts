import { onOneLine } from '../../../language/index.js';
import { isProvision } from '../../annotate/acts/provisions.js';
import { sectionAndAbove, type Reading } from '../../annotate/reading.js';
import { authorHeading } from './author.js';
import { saysSame } from './says-same.js';

/**
 * The article of an act that a clause with a heading of its own stands in: "Điều 6. Tổ chức thực hiện" over "Sở Xây dựng". Undefined where
 * the section is an article itself, or stands in none.
 *
 * @param heading what the topic is called: the number stands alone where it says the name of the article, or part of it
 * @param most of how many letters a label may be: so it does where the name is too long
 */
export const provisionAbove = (
  reading: Reading,
  section: number,
  heading: string,
  most: number,
): string | undefined => {
  if (reading.article.genre !== 'legal') return undefined;
  for (const at of sectionAndAbove(reading, section)) {
    const label = reading.sections[at]?.label;
    const number = label === undefined ? '' : onOneLine(reading.text, label).replace(/[.:)\s]+$/u, '');
    // "Phần II" is a part of the paper, and no article.
    if (!isProvision(reading, at) || !/\d/u.test(number)) continue;
    if (at === section) return undefined;
    const name = reading.sections[at]?.heading === undefined ? undefined : authorHeading(reading, at);
    if (name?.headingEvidence?.length !== 1 || saysSame(name.heading, heading)) return number;
    const whole = `${number}. ${name.heading}`;
    return whole.length <= most ? whole : number;
  }
  return undefined;
};
