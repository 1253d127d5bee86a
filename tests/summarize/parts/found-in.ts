import { leaningWord } from '../../../src/check/index.js';
import { languagePack, wordsOf } from '../../../src/language/index.js';
import type { Span } from '../../../src/model/span.js';
import { attributionOf } from '../../../src/summarize/annotate/structure/attribution/attribution.js';
import { findDates } from '../../../src/summarize/annotate/structure/dates/dates.js';
import { findFigures } from '../../../src/summarize/annotate/structure/figures/figures.js';
import { findPhraseLists } from '../../../src/summarize/annotate/structure/lists/phrase-lists.js';
import { findNumberSeries } from '../../../src/summarize/annotate/structure/number-series/number-series.js';
import { findQuotations } from '../../../src/summarize/annotate/structure/quotations/quotations.js';
import { findSeries } from '../../../src/summarize/annotate/structure/series/series.js';
import { mayHead } from '../../../src/summarize/head/title/may-head.js';
import { extractsOf } from '../../../src/summarize/shorten/index.js';
import { readingFrom } from '../structure/attribution-reading.js';

/** All that is found in a text, a line for each kind of finding. */
export const foundIn = (language: string, text: string): string[] => {
  const pack = languagePack(language);
  const reading = readingFrom(language, [text]);
  const words = ({ start, end }: Span): string => reading.text.slice(start, end);
  const list = (spans: readonly Span[]): string => spans.map(words).join(' / ');
  const dates = findDates(reading);
  const said = reading.sentences.flatMap(({ index }) => attributionOf(reading, index) ?? []);
  const extracts = [false, true].flatMap((tight) => extractsOf(text, { start: 0, end: text.length }, pack, tight));
  const lines = {
    leans: leaningWord(wordsOf(text), text, pack) ?? '',
    heads: mayHead(wordsOf(text), text, pack) ? 'yes' : '',
    dates: dates.map(({ span, iso }) => `${words(span)} = ${iso}`).join('; '),
    figures: findFigures(reading)
      .map(({ value, of, number, qualifier, unit, worth }) =>
        [words(value), words(of), number, qualifier, unit, worth.toFixed(1)].join(' | '),
      )
      .join('; '),
    says: said
      .map(
        ({ speaker, content }) =>
          `${list([speaker.name, ...(speaker.role === undefined ? [] : [speaker.role])])}: ${words(content)}`,
      )
      .join('; '),
    quotations: findQuotations(reading)
      .map(({ text: quoted, speaker }) => `${words(quoted)} — ${speaker === undefined ? '' : words(speaker.span)}`)
      .join('; '),
    series: findSeries(reading)
      .map(
        ({ kind, announcer, items }) =>
          `${kind} ${announcer === undefined ? '' : words(announcer)}: ${list(items.map(({ span }) => span))}`,
      )
      .join('; '),
    phrases: findPhraseLists(reading)
      .map(({ head, items }) => `${words(head)}: ${list(items)}`)
      .join('; '),
    numbers: findNumberSeries(reading, dates)
      .map(({ pairs, unit }) => `${pairs.length} of ${unit}`)
      .join('; '),
    whole: extracts.some(({ loss, spans }) => loss === 0 && spans.length === 1) ? 'yes' : '',
    extracts: [
      ...new Set(extracts.flatMap((one) => (one.loss === 0 ? [] : [`${one.text} (${one.loss.toFixed(2)})`]))),
    ].join('; '),
  };
  return Object.entries(lines).flatMap(([kind, line]) => (line === '' ? [] : [`${kind}: ${line}`]));
};
