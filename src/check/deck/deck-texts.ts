import { firstClause, literalPattern, splitSentences, type LanguagePack } from '../../language/index.js';
import type { ShownSlide } from '../../model/shown-deck.js';
import type { Checked } from '../rule.js';
import { frameNames, linePieces } from './frame-texts.js';
import { captionTexts } from './note-edits.js';
import { phrasesOf, wordsOfText, type KnownTexts, type Phrases } from './phrases.js';
import { shownLines, type ShownLine } from './shown-lines.js';

/** What the slides of a Briefing may say. */
export interface DeckTexts {
  readonly lines: readonly ShownLine[];
  /** All that may stand on a slide with pictures. */
  readonly captioned: KnownTexts;
  readonly phrasesOn: (slide: Pick<ShownSlide, 'hasPicture'>) => Phrases;
  /** What counts slides behind a title: " (2)", " (4–6)", " (2/3)". */
  readonly counts: RegExp;
  /** A line of several sentences, as the first of them, which may stand in a title, and the rest. */
  readonly openingOf: (text: string) => Opening | undefined;
  /** The same, and each of its sentences behind all before it: they may stand one below the other. */
  readonly partingsOf: (text: string) => readonly Opening[];
}

interface Opening {
  readonly first: string;
  readonly rest: string;
}

/** @param also texts that stand on slides and in no line of the Briefing: dates as the language writes them */
export const deckTextsOf = (checked: Pick<Checked, 'briefing' | 'pack'>, also: readonly string[]): DeckTexts => {
  const { briefing, pack } = checked;
  const lines = shownLines(briefing);
  const known: KnownTexts = {
    lines: lines.flatMap(({ forms, isShared }) => (isShared === true ? forms.slice(1) : forms)),
    names: [...frameNames(briefing, pack), ...also].map(wordsOfText),
    pieces: linePieces(briefing, pack).map(wordsOfText),
  };
  // Captions and credits stand beside pictures, and in notes.
  const captioned = {
    ...known,
    names: [...known.names, ...captionTexts(checked).flatMap(withFirstClause).map(wordsOfText)],
  };
  const [phrases, beside] = [phrasesOf(known), phrasesOf(captioned)];
  return {
    lines,
    captioned,
    phrasesOn: ({ hasPicture }) => (hasPicture ? beside : phrases),
    counts: countsOf(pack),
    openingOf: (text) => openingOf(text, pack),
    partingsOf: (text) => partingsOf(text, pack),
  };
};

const openingOf = (text: string, pack: LanguagePack): Opening | undefined => {
  const [first, second] = splitSentences(text, { start: 0, end: text.length }, pack);
  return first && second && { first: text.slice(0, first.end), rest: text.slice(second.start) };
};

/** The shortest first: what is to come is joined to it afterwards. */
function partingsOf(text: string, pack: LanguagePack): Opening[] {
  const sentences = splitSentences(text, { start: 0, end: text.length }, pack);
  return sentences.slice(1).flatMap((second, before) =>
    sentences.slice(before + 1).map(({ end }): Opening => ({
      first: text.slice(0, sentences[before]?.end),
      rest: text.slice(second.start, end),
    })),
  );
}

/** A slide may say no more of a caption than who is seen. */
const withFirstClause = (text: string): string[] => [text, firstClause(text)];

/** What stands behind the title of a topic that goes on, or has the heading of another: "(2/3)" and "(continued)" as the language writes them, "(4–6)", "(2)". */
const countsOf = ({ labels }: LanguagePack): RegExp => {
  const part = literalPattern(labels.part).replace(/\\\{[a-z]+\\\}/g, '\\d+');
  return new RegExp(`(?:\\s*(?:\\(\\d+(?:–\\d+)?\\)|${part}|${literalPattern(labels.continued)}))+$`);
};
