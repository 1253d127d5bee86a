/**
 * What every Briefing must keep to, ours or a person's, and the tests it is made of. It knows the model, the languages and
 * diagnostics alone, so that whoever makes extracts may use the same tests.
 */
export { checkBriefing, checkedOf } from './check-briefing.js';
export { coverageOf, type Coverage, type Share } from './coverage/coverage.js';
export { lostCaptions } from './coverage/lost-captions.js';
export type { KeyFacts } from './coverage/key-facts.js';
export { compareDeck } from './deck/compare-deck.js';
export { relocateEvidence } from './relocate.js';
export { withLostLines } from './lost-lines.js';
export { answersOf } from './article/answered.js';
export { namedAround } from './article/around.js';
export { isOfOnePerson } from './article/one-person.js';
export { leftOutOf } from './left-out-of.js';
export { lineLocator, locateHeading, type LocatedLine } from './article/locate-line.js';
export { findAgain } from './article/find-again.js';
export { isNamedBy } from './article/near-heading.js';
export { lettersOpen } from './words/inserted/expansion.js';
export { initialsOf, withoutInsertions } from './words/inserted/insertions.js';
export { keepsWords } from './words/kept.js';
export { likeness, likenessFrom, mostLike } from './words/likeness.js';
export { keyOf, phrasesOf, sameWords, wordsOfText, type Phrases } from './deck/phrases.js';
export { withLinesInTitles, type DeckOfKnownTopics as ToldDeck } from './deck/lines-in-titles.js';
export { deckTextsOf, type DeckTexts } from './deck/deck-texts.js';
export { changedPart } from './deck/edit-findings.js';
export { paragraphParts } from './deck/text-edits.js';
export type { ShownLine } from './deck/shown-lines.js';
export { holdsWords, joinedWords } from './words/standing.js';

export { headingYear } from './words/heading-year.js';
export { datesPaper } from './words/dates-paper.js';
export { ownPart } from './words/own-part.js';
export { isDenied, opensWithVerdict, takingVerbs, verdictIn, type Verdict } from './words/verdict.js';
export { elidedPredicate } from './leaning/elided-predicate.js';
export { detailsCondition } from './leaning/details-condition.js';
export { insertedTie } from './leaning/inserted-tie.js';
export { lacksSubject } from './leaning/lacks-subject.js';
export { saysWhenItHolds } from './words/says-when-it-holds.js';
export { leaningWord, opensWhatIsMoved } from './leaning/leaning.js';
export { isCounterpart } from './leaning/halves/counterpart.js';
export { countsOn } from './leaning/halves/counts-on.js';
export { isTurnedNext } from './leaning/halves/turned-next.js';
export { takesUp } from './leaning/takes-up.js';
export { recallsTalk } from './words/recalls-talk.js';
export { isBalanced } from './sentence/balance.js';
export { hesitationsIn } from './words/hesitation.js';
export { namingNotesIn } from './words/naming-notes.js';
export { isPredicateAt, saysSomething } from './sentence/predicate.js';
export { keepsMeaning, type Candidate } from './sentence/keeps-meaning.js';
export { isCutShort, waitsForMore } from './sentence/torn.js';
export { losesGoverningWord } from './sentence/governing-word.js';
