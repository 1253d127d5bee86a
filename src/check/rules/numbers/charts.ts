import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { numbersIn } from '../../../language/index.js';
import type { Topic } from '../../../model/briefing.js';
import { qualifierBefore } from '../../sentence/qualifier.js';
import { placeOf, shortened, toldOf, type Checked, type Rule } from '../../rule.js';
import { joinedIn, joinedWords } from '../../words/standing.js';
import { isNumber, tokensIn } from '../../words/words.js';

type Chart = NonNullable<Topic['chart']>;

/**
 * What a chart shows stands in its evidence: labels, values with their sign, names and unit. No value is shown without the words
 * that make it less than sure, with fewer decimals than it has, or without a label.
 */
export const charts: Rule = (checked) =>
  checked.briefing.topics.flatMap((topic): Diagnostic[] => {
    const { chart } = topic;
    if (chart === undefined || chart.origin === 'author') return [];
    return faultsOf(chart, topic, checked).map((message) => ({
      ...toldOf('chart'),
      message: `In "${shortened(topic.heading)}", the chart ${message}.`,
      subject: { topic: topic.id, part: 'chart', text: topic.heading },
      ...placeOf(chart.evidence[0]),
    }));
  });

const faultsOf = (chart: Chart, topic: Topic, { text, pack }: Checked): string[] => {
  const { series, unit, decimals = 0, evidence } = chart;
  const joined = evidence.map(({ start, end }) => joinedIn(text, start, end)).join('');
  const raw = evidence.map(({ start, end }) => text.slice(start, end)).join('\n');
  const numbers = new Set(numbersIn(raw, pack).map(({ value }) => value));
  const holds = (words: string): boolean => joined.includes(joinedWords(words));
  const values = series.flatMap((one) => one.values);
  const absent = [
    ...series.flatMap(({ labels }) => labels).filter((label) => !holds(label)),
    ...series.map(({ name }) => name).filter((name) => name !== '' && name !== topic.heading && !holds(name)),
    ...values.filter((value) => !numbers.has(value)).map(String),
    ...(unit === undefined || holdsUnit(unit, joined, raw) ? [] : [unit]),
  ];
  const rounded = values.filter((value) => Number(value.toFixed(decimals)) !== value);
  return [
    ...absent.map((one) => `shows "${shortened(one)}", which its evidence does not hold`),
    ...rounded.map((value) => `rounds ${value}`),
    ...series
      .filter(({ labels, values: own }) => labels.length !== own.length)
      .map(({ labels, values: own }) => `has ${labels.length} labels for ${own.length} values`),
    ...qualifiersIn(chart, text, pack).map((word) => `leaves out "${word}" before a value`),
  ];
};

/** Words of a unit may stand apart: "$3.1 billion". */
const holdsUnit = (unit: string, joined: string, raw: string): boolean =>
  joinedWords(unit)
    .trim()
    .split(' ')
    .every((word) => word === '' || joined.includes(` ${word} `)) &&
  (unit.match(/[%‰$£€¥₩₫₹₽°]/gu) ?? []).every((sign) => raw.includes(sign));

/** Whatever changes what a value says, right before it. */
const qualifiersIn = ({ evidence }: Chart, text: string, pack: Checked['pack']): string[] =>
  evidence.flatMap(({ start, end }) => {
    const words = tokensIn(text, Math.max(0, start - reach), end);
    return words.flatMap((word, index) => {
      const length = isNumber(word) && word.start >= start ? qualifierBefore(words, index, pack) : 0;
      const first = words[index - length];
      const beside = length > 0 && !text.slice(words[index - 1]?.end, word.start).includes('\n');
      return beside && first !== undefined ? [text.slice(first.start, word.start).trim()] : [];
    });
  });
/** In characters: a qualifier has a few words. */
const reach = 30;
