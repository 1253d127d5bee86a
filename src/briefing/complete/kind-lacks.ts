import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Point, Topic } from '../../model/briefing.js';

/** What a topic lacks to be shown as its kind, so that it is shown as points or as a table. */
export function kindLacks(topic: Topic): Diagnostic[] {
  const lack = lackOf(topic);
  if (lack === undefined) return [];
  return [
    {
      code: 'briefing.kind-lacks',
      severity: 'warning',
      message: `"${topic.heading}" is to be a ${topic.kind}, but ${lack.what}.`,
      hint: lack.hint,
      subject: { topic: topic.id, part: 'kind', text: topic.kind },
    },
  ];
}

function lackOf(topic: Topic): { readonly what: string; readonly hint: string } | undefined {
  const { kind, points, figure, quote, table, chart } = topic;
  const isEmpty = points.length === 0 && figure === undefined;
  if (isEmpty && (kind === 'timeline' || kind === 'figure'))
    return { what: 'it holds no lines', hint: 'Write a line for each, as in - **2027** The gates close.' };
  const lines = (lacking: readonly Point[]): string =>
    lacking.length === 1
      ? `"${(lacking[0]?.text ?? '').slice(0, 40)}" says`
      : `${lacking.length} of its ${points.length} lines say`;
  switch (kind) {
    case 'timeline': {
      const lacking = points.filter(({ when }) => when === undefined);
      return lacking.length === 0
        ? undefined
        : {
            what: `${lines(lacking)} no time`,
            hint: 'Set the time of each line in bold (in YAML: `when`), as in **14 June 2027**.',
          };
    }
    case 'figure': {
      const lacking = figure === undefined ? points.filter((point) => point.figure === undefined) : [];
      return lacking.length === 0
        ? undefined
        : {
            what: `${lines(lacking)} no number`,
            hint: 'Set the number of each line in bold (in YAML: `figure`), as in **£412 million**.',
          };
    }
    case 'comparison':
      return points.length === 2 && points.every(({ lead, children = [] }) => lead !== undefined || children.length > 0)
        ? undefined
        : {
            what: 'it does not hold two sides',
            hint: 'Write a line for each side and what is said of it below, indented; or open two lines with its name in bold.',
          };
    case 'tasks': {
      const lacking = points.filter(({ lead, children }) => lead === undefined && children === undefined);
      return lacking.length === 0 && !isEmpty
        ? undefined
        : {
            what: isEmpty ? 'it holds no lines' : `${lines(lacking)} not who has to do it`,
            hint: 'Open each line with who has to do it in bold, as in **Ann Lee** orders the gates by 3 May.',
          };
    }
    case 'quote':
      return quote === undefined ? { what: 'it holds no quotation', hint: 'Put > before its words.' } : undefined;
    case 'table':
      return table === undefined ? { what: 'it holds no table', hint: 'Write its rows as | … | … |.' } : undefined;
    case 'chart':
      return chart === undefined
        ? {
            what: table === undefined ? 'it holds no table' : 'no chart can be made of its table',
            hint: 'A chart takes one column of labels and one to three of plain numbers in one unit, in 3 to 12 rows.',
          }
        : undefined;
    default:
      return undefined;
  }
}
