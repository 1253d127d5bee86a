// What is found in each beginning and each end of some sentences: every-part.txt. Where a change is meant,
// `npx vitest run tests/summarize/parts --update` writes it anew.
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
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
import { richSentences } from './sentences.js';

/** All that is found in a text, a line for each kind of finding. */
const foundIn = (language: string, text: string): string[] => {
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

/** The parts of a sentence in turn, each with what is found there and was not in the one before it. */
const written = (language: string, text: string): string[] => {
  const all = wordsOf(text);
  const inner = all.slice(1);
  const parts = [
    ...all.map(({ start }): [string, string] => [start === 0 ? '' : 'from ', text.slice(start)]),
    ...inner.toReversed().map(({ start }): [string, string] => ['to ', text.slice(0, start).trimEnd()]),
  ];
  let before: string[] = [];
  return parts.flatMap(([which, part]) => {
    const found = foundIn(language, part);
    const fresh = found.filter((line) => !before.includes(line));
    const gone = before.filter((line) => !found.some((one) => one.split(':')[0] === line.split(':')[0]));
    before = found;
    const title =
      which === '' ? `${language}: ${part}` : `  ${which}"${which === 'to ' ? part.slice(-16) : part.slice(0, 16)}"`;
    const told = [...fresh.map((line) => `     ${line}`), ...gone.map((line) => `     no ${line.split(':')[0] ?? ''}`)];
    return told.length === 0 ? [] : [title, ...told];
  });
};

it.each([...new Set(richSentences.map(([language]) => language))])(
  'finds in each part of a sentence (%s)',
  async (language) => {
    const lines = richSentences.filter(([one]) => one === language).flatMap(([, text]) => written(language, text));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
      resolve('tests', 'summarize', 'parts', `every-part-${language}.txt`),
    );
  },
);
