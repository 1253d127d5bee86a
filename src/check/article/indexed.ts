import type { LanguagePack } from '../../language/index.js';
import type { CheckedArticle } from '../rule.js';
import { joinedWords } from '../words/standing.js';
import { furnitureOf, type FurnitureAt } from './furniture.js';
import { quotedIn, type Quoted } from './quoted.js';
import { sectionsOf, type Sections } from './sections.js';
import { unitsOf, type Units } from './units.js';

/** An article by place, made ready once however many briefings of it are checked. */
export interface Indexed {
  readonly units: Units;
  readonly quoted: Quoted;
  readonly sections: Sections;
  readonly furniture: FurnitureAt;
  /** The words of the whole article, for looking others up in them. */
  readonly words: string;
}

/** An article made ready to be checked against: once for each article and pack. */
export const indexedOf = (article: CheckedArticle, pack: LanguagePack): Indexed => {
  const made = known.get(article);
  if (made?.pack === pack) return made.indexed;
  const indexed: Indexed = {
    units: unitsOf(article, pack),
    quoted: quotedIn(article),
    sections: sectionsOf(article),
    furniture: furnitureOf(article),
    words: joinedWords(article.text),
  };
  known.set(article, { pack, indexed });
  return indexed;
};

const known = new WeakMap<CheckedArticle, { readonly pack: LanguagePack; readonly indexed: Indexed }>();
