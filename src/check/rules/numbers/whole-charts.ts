import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { fold, numbersIn, phraseAt } from '../../../language/index.js';
import type { Topic } from '../../../model/briefing.js';
import type { Span } from '../../../model/span.js';
import { piecesOf } from '../../article/pieces.js';
import { placeOf, shortened, toldOf, type Checked, type Rule } from '../../rule.js';
import { isNumber, isYear, tokensIn, tokensOf } from '../../words/words.js';

type Chart = NonNullable<Topic['chart']>;

/** A chart shows every year of the sentences that it is taken from, and every row of its table. */
export const wholeCharts: Rule = (checked) =>
  checked.briefing.topics.flatMap((topic): Diagnostic[] => {
    const { chart } = topic;
    if (chart === undefined) return [];
    const absent = absentYear(chart, checked) ?? absentRow(chart, checked);
    if (absent === undefined) return [];
    return [
      {
        ...toldOf('chart-incomplete'),
        message: `In "${shortened(topic.heading)}", the chart leaves out "${shortened(absent)}".`,
        subject: { topic: topic.id, part: 'chart', text: topic.heading },
        ...placeOf(chart.evidence[0]),
      },
    ];
  });

/** A year with a value of its own, in a sentence that the chart takes others from. */
const absentYear = ({ series, evidence }: Chart, checked: Checked): string | undefined => {
  const { text, units } = checked;
  const shown = new Set(
    series.flatMap(({ labels }) => labels.flatMap((label) => tokensOf(label).map(({ key }) => key))),
  );
  if (![...shown].some((key) => isYear({ key }))) return undefined;
  const sentences = piecesOf(units, evidence).filter(({ sentence }) => sentence.kind !== 'table');
  for (const { sentence } of sentences) {
    const words = tokensIn(text, sentence.start, sentence.end);
    const values = new Set(series.flatMap((one) => one.values));
    for (const [index, { key }] of words.entries()) {
      if (!isYear({ key }) || shown.has(key)) continue;
      const near = words
        .slice(Math.max(0, index - reach), index + reach)
        .filter((word) => isNumber(word) && !isYear(word));
      const span = spanOf(near);
      const others = span === undefined ? [] : numbersIn(text.slice(span.start, span.end), checked.pack);
      if (others.some(({ value }) => !values.has(value))) return key;
    }
  }
  return undefined;
};
const reach = 7;

const spanOf = (words: readonly Span[]): Span | undefined => {
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end + 12 };
};

/** A row, or a column, of the table that the labels of the chart are the names of; totals may be left out. */
const absentRow = ({ series, evidence }: Chart, { text, units, article, pack }: Checked): string | undefined => {
  const [first] = evidence;
  const unit = first === undefined ? undefined : units.at(first.start);
  const block = unit === undefined ? undefined : article.blocks?.[unit.block];
  if (block?.kind !== 'table') return undefined;
  const cells = block.rows.map((row) => row.map(({ start, end }) => text.slice(start, end)));
  const shown = new Set(series.flatMap(({ labels }) => labels.map(fold)));
  const rows = cells.slice(block.header ? 1 : 0).map(([name = '', ...values]) => ({ name, values }));
  const columns = (cells[0] ?? []).slice(1).map((name, index) => ({
    name,
    values: cells.slice(1).map((row) => row[index + 1] ?? ''),
  }));
  for (const named of [rows, columns]) {
    const known = named.filter(({ name }) => shown.has(fold(name)));
    if (known.length < shown.size || known.length === 0) continue;
    return named.find(
      ({ name, values }) =>
        !shown.has(fold(name)) &&
        values.some((value) => /\d/.test(value)) &&
        phraseAt(pack, 'totals', tokensOf(name), 0) === 0,
    )?.name;
  }
  return undefined;
};
