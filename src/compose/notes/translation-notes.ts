import { ownNameOf, withPlainSpaces } from '../../language/index.js';
import type { Briefing } from '../../model/briefing.js';
import type { Note, Slide } from '../../model/deck.js';
import { tidyText } from '../content/text/tidy-text.js';

/** What is said in another language, below its name. */
export function translationNotes({ translation }: Pick<Briefing, 'translation'>): Note[] {
  if (translation === undefined || translation.lines.length === 0) return [];
  const { language, lines } = translation;
  return [
    { kind: 'heading', text: ownNameOf(language), language },
    ...lines.map(({ text }): Note => ({ kind: 'note', text: tidyText(text), language })),
  ];
}

/** The slides with the language of every line that is in another than the deck. */
export function withLanguages(slides: readonly Slide[], { topics }: Briefing): Slide[] {
  const languages = new Map(
    topics.flatMap(({ points }) =>
      points.flatMap(function told({ text, language, children = [] }): (readonly [string, string])[] {
        return [
          ...(language === undefined ? [] : [[withPlainSpaces(text), language] as const]),
          ...children.flatMap(told),
        ];
      }),
    ),
  );
  if (languages.size === 0) return [...slides];
  return slides.map((slide) => ({
    ...slide,
    fills: slide.fills.map((fill) => ({
      ...fill,
      paragraphs: fill.paragraphs.map((paragraph) => {
        const language = languages.get(withPlainSpaces(paragraph.runs.map(({ text }) => text).join('')));
        return language === undefined ? paragraph : { ...paragraph, language };
      }),
    })),
  }));
}
