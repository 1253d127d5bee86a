import { basename } from 'node:path';
import type { Judged } from './judge.js';
import { faultKinds, type FaultKind, type LineRecord, type SlideCase } from './records.js';

export interface Score {
  readonly kinds: readonly { readonly kind: FaultKind; readonly found: number; readonly of: number }[];
  readonly complaints: number;
  readonly lines: number;
}

/** How many of the planted faults are found, by kind, and how many of the good lines are complained of. */
export const scoreOf = (judged: readonly Judged[]): Score => {
  const good = judged.filter(({ kind }) => kind === undefined);
  return {
    kinds: faultKinds.flatMap((kind) => {
      const planted = judged.filter((one) => one.kind === kind);
      const found = planted.filter(({ findings }) => findings.length > 0).length;
      return planted.length === 0 ? [] : [{ kind, found, of: planted.length }];
    }),
    complaints: good.reduce((sum, { findings }) => sum + findings.length, 0),
    lines: good.reduce((sum, { lines }) => sum + lines, 0),
  };
};

export const reportOf = ({ kinds, complaints, lines }: Score): string =>
  [
    ...kinds.map(({ kind, found, of }) => `${kind.padEnd(20)} ${found} of ${of}  ${(found / of).toFixed(2)}`),
    `${'complaints'.padEnd(20)} ${complaints} on ${lines} good lines`,
  ].join('\n');

/** What was not found, and what was complained of, a line each. */
export const detailsOf = (judged: readonly Judged[]): string =>
  judged
    .flatMap((one) => {
      if (one.kind !== undefined) return one.findings.length > 0 ? [] : [`not found ${one.kind}: ${slideText(one)}`];
      return one.findings.map(({ code, message }) => `complaint ${code}: ${basename(one.article)}: ${message}`);
    })
    .join('\n');

/** A slide in a line: its article, heading, lines and what else it shows. */
export const slideText = ({ article, slide }: SlideCase): string =>
  [
    basename(article),
    slide.heading,
    ...slide.points.map((line: LineRecord) =>
      typeof line === 'string' ? line : `${line.text} — ${line.speaker ?? ''}`,
    ),
    slide.quote && `${slide.quote.text} — ${slide.quote.speaker ?? ''}`,
    slide.figure && `${slide.figure.value} / ${slide.figure.of}`,
    slide.chart?.labels.join(', '),
  ]
    .filter((part) => part !== undefined)
    .join(' | ');
