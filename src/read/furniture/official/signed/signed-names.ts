import { phraseAt, wordsOf, scriptedPattern, type LanguagePack } from '../../../../language/index.js';
import type { FurnitureKind } from '../../../../model/article.js';
import type { Page, Step } from '../../page.js';
import { isName, type Unit } from '../../unit.js';

/**
 * `Ann Lee, Mayor` below what an act or a resolution says, where a rule to sign on, a mark that tells to, or a closing stands above: who
 * signed, and as what.
 */
export const signedNames: Step = (page) => {
  const { units, kinds } = page;
  const from = Math.max(Math.floor(units.length * latest), units.length - mostBelow);
  const found: [number, FurnitureKind][] = [];
  for (let index = units.length - 1; index >= from; index -= 1) {
    const unit = units[index];
    if (unit === undefined || !(kinds.has(index) || isSigned(unit, page))) break;
    if (!kinds.has(index)) found.push([index, 'signature']);
  }
  return found;
};

/** Of an article, before which nobody signs. */
const latest = 0.5;
const mostBelow = 12;

const isSigned = ({ text, role }: Unit, { pack }: Page): boolean =>
  role !== 'item' && (areSigners(text, pack) || isOfficeAndName(text, pack) || areNames(text, pack));

/** `Bùi Tấn Phát Lương Ngọc Diệp`: those who signed beside each other, each by family name. */
function areNames(text: string, { typology, surnames }: LanguagePack): boolean {
  const words = text.split(/\s+/u);
  return (
    typology.surname === 'first' &&
    words.every((word) => isCapitalised.test(word)) &&
    words.filter((word) => surnames.includes(word.toLowerCase())).length > 1
  );
}
const isCapitalised = scriptedPattern('^\\p{Lu}\\p{Ll}*$');

/** `La secretaria, Pilar Gil`, `Vº Bº El presidente, Luis Mora`: as what, and who. */
function isOfficeAndName(text: string, pack: LanguagePack): boolean {
  const [, office = '', name = ''] = officeAndName.exec(text) ?? [];
  const words = wordsOf(office);
  return (
    words.length > 0 &&
    words.length <= 6 &&
    words.some((_, index) => phraseAt(pack, 'speakerTitles', words, index) > 0) &&
    isName(name)
  );
}
const officeAndName = /^([^,.:;!?]{3,60}), ([^,:;!?]{4,60})$/u;

/** `Ann Lee, Mayor`, and those that were typed behind it: `Ann Lee, Chair T. Osei, Secretary`. */
function areSigners(text: string, pack: LanguagePack): boolean {
  const rest = nameAndComma.exec(text)?.[1] ?? '';
  const words = wordsOf(rest);
  const title = words[phraseAt(pack, 'speakerTitles', words, 0) - 1];
  if (title !== undefined && areSigners(rest.slice(title.end).trim(), pack)) return true;
  return (
    isOffice.test(rest) &&
    words.length > 0 &&
    words.length <= 6 &&
    words.some((_, index) => phraseAt(pack, 'speakerTitles', words, index) > 0)
  );
}

const nameAndComma = scriptedPattern("^(?:\\p{Lu}[\\p{L}.'’-]* ){1,3}\\p{Lu}[\\p{L}.'’-]*, (.{3,160})$");
const isOffice = /^[^,.]{3,60}$/u;
