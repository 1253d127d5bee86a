import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { placeOf, shortened, type Rule } from '../rule.js';
import { joinedIn, joinedWords } from '../standing.js';

/** Labels and values of a chart stand in its evidence. */
export const charts: Rule = ({ briefing, text, pack }) =>
  briefing.topics.flatMap((topic): Diagnostic[] => {
    const { chart } = topic;
    if (chart === undefined) return [];
    const joined = chart.evidence.map(({ start, end }) => joinedIn(text, start, end)).join('');
    const numbers = new Set(joined.split(' ').map((word) => toNumber(word, pack.decimalMark)));
    const labels = chart.series.flatMap((series) => series.labels);
    const absent = [
      ...labels.filter((label) => !joined.includes(joinedWords(label))),
      ...chart.series.flatMap(({ values }) => values.filter((value) => !numbers.has(value)).map(String)),
    ];
    return absent.map((one) => ({
      code: 'check.chart',
      severity: 'error',
      message: `In "${shortened(topic.heading)}", the chart shows "${shortened(one)}", which its evidence does not hold.`,
      ...placeOf(chart.evidence[0]),
    }));
  });

const toNumber = (word: string, decimalMark: string): number =>
  Number(word.replaceAll(decimalMark === ',' ? '.' : ',', '').replace(decimalMark, '.'));
