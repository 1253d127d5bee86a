import { list } from '../../../pack/lists.js';
import type { WordClasses } from '../../../pack/subjects/grammar/word-classes.js';

export const frenchWordClasses = (): Partial<WordClasses> => ({
  abbreviations: list(
    'm|mm|dr|pr|me|mgr|st|ste|av|bd|art|al|p|pp|cf|ex|env|fig|vol|chap|éd|tél|min|max|hab|janv|févr|avr|juil|sept|oct|nov|déc|no|réf|dép|arr',
  ),
  numberAbbreviations: list('nos|n|chap|t|env|approx|pl|tab|bât|app'),
  stopwords: list(
    "le|la|les|l'|un|une|des|du|de|d'|et|ou|où|mais|donc|or|ni|car|à|au|aux|en|dans|par|pour|sur|sous|avec|sans|chez|entre|vers|depuis|pendant|avant|après|contre|ce|c'|cet|cette|ces|il|elle|ils|elles|on|nous|vous|je|j'|tu|se|s'|sa|son|ses|leur|leurs|lui|y|qui|que|qu'|quoi|dont|lequel|laquelle|ne|n'|pas|plus|moins|très|aussi|encore|déjà|même|est|sont|été|être|était|étaient|sera|seront|a|ont|avait|avaient|aura|avoir|fait|faire|peut|peuvent|doit|doivent|comme|si|lorsque|quand|alors|ainsi|tout|tous|toute|toutes|autre|autres|dit|selon|notre|votre|mon|ma|mes|deux",
  ),
  determiners: list(
    "le|la|les|l'|un|une|des|du|au|aux|ce|cet|cette|ces|mon|ma|mes|son|sa|ses|notre|nos|votre|vos|leur|leurs|chaque|quelque|quelques|plusieurs|certains|certaines|tout|tous|toute|toutes|aucun|aucune|deux|trois|quatre|cinq|six",
  ),
  definites: list('le|la|les'),
  indefinites: list('un|une'),
  prepositions: list(
    "à|au|aux|de|d'|du|des|en|dans|par|pour|sur|sous|avec|sans|chez|entre|vers|depuis|pendant|durant|avant|après|contre|dès|malgré|parmi|selon|hors|outre|jusqu'|jusqu' à|jusqu' au|près de|près d'|lors de|lors du|via|envers|derrière|devant",
  ),
  loosePrepositions: list('après|avant|pendant|dans|en|chez|avec|sous|vers|depuis|lors|dès|durant|contre'),
  genitives: list("de|d'|du|des"),
  coordinators: list('et|ou|mais|ni|puis|or|donc|car'),
  alternatives: list('ou|ni|entre'),
  complementisers: list("que|qu'"),
  relatives: list('qui|que|dont|où|lequel|laquelle|lesquels|lesquelles|auquel'),
  presenters: list("c' est|ce sont|il s' agit de|il s' agit d'|il s' agit du|c' était"),
});
