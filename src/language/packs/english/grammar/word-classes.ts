import { list } from '../../../pack/lists.js';
import type { WordClasses } from '../../../pack/subjects/grammar/word-classes.js';

export const prepositions = list(
  'of|to|in|on|at|for|with|by|from|into|onto|over|under|about|after|before|between|among|through|during|against|across|along|around|behind|below|above|beyond|near|since|until|towards|toward|upon|within|without|via|per|off|out|as|like|than|despite|regarding|concerning|amid|amidst|throughout|beneath|versus',
);

export const englishWordClasses = (): WordClasses => ({
  abbreviations: list(
    'a.k.a|f.k.a|d.b.a|reps|sens|mr|mrs|ms|dr|prof|st|v|vs|etc|inc|ltd|co|corp|jr|sr|gen|sen|rep|gov|lt|col|capt|sgt|hon|rev|u.s|u.k|u.n|e.g|i.e|a.m|p.m|jan|feb|mar|apr|aug|sept|sep|oct|nov|dec|approx|dept|est|fig|messrs|mt|ft|sq|smt|kum|maj|brig|adm|cmdr|insp|supt|asst',
  ),
  numberAbbreviations: list(
    'no|nos|rs|art|arts|p|pp|ca|c|sec|secs|ch|chs|para|paras|vol|vols|ed|eds|figs|pt|pts|cl|reg|regs|res|ord|doc|docs|par|pars|exh|tel|ext|ref|cat|apt|s/n|stat|subd|subds|subsec|subsecs|sched|scheds',
  ),
  ordinalNouns: [],
  stopwords: list(
    'the|a|an|and|or|but|of|to|in|on|at|for|with|by|from|as|is|are|was|were|be|been|being|it|its|this|that|these|those|he|she|they|them|his|her|their|we|our|you|your|i|my|me|us|not|no|has|have|had|will|would|can|could|should|may|might|must|do|does|did|said|say|says|than|then|there|which|who|whom|what|when|where|how|if|so|such|into|over|under|about|after|before|between|through|during|up|down|out|off|more|most|also|just|only|other|some|any|all|each|both|very|too|own|same|while|because|until|again|once|s|t|one|two|new|mr|mrs|ms',
  ),
  compounds: [],
  determiners: list(
    'the|a|an|this|that|these|those|each|every|some|any|no|all|both|several|many|few|most|another|two|three|four|five|its|their|his|her|our|my|your',
  ),
  definites: list('the'),
  indefinites: list('a|an'),
  prepositions,
  loosePrepositions: list(
    'after|before|during|in|at|by|for|from|with|under|across|through|over|near|since|within|between|behind|along|against',
  ),
  genitives: list('of'),
  coordinators: list('and|or|but|nor|yet|plus'),
  alternatives: list('or|either|neither|nor|not only|between|both'),
  complementisers: list('that'),
  relatives: list('which|who|whom|whose'),
  nominalizers: [],
  copulas: [],
  presenters: list('this is|it is|that is|this was|it was'),
});
