import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type Report, reportJson } from '../diagnostics/report-json.js';
import { printable } from '../diagnostics/printable.js';
import { reportText } from '../diagnostics/report-text.js';
import { BriefdeckError } from '../diagnostics/error.js';
import type { Io } from './io.js';
import type { CommonArguments } from './options/options.js';
import type { Target } from './process/output.js';
import type { Watch } from './watch.js';

/**
 * Prints how a command went: diagnostics and one line of summary on stderr, and with `--json` the report on stdout.
 *
 * @param summary what was made: `11 slides, Vietnamese, template brief`
 */
export async function printReport(
  report: Report,
  summary: () => string,
  args: Pick<CommonArguments, 'json' | 'quiet' | 'verbose'>,
  watch: Watch,
  io: Io,
): Promise<void> {
  await watch.clear();
  const lines = report.diagnostics.filter((diagnostic) => isPrinted(diagnostic, args)).map(reportText);
  if (!args.quiet) lines.push(printable(`${placesOf(report)}: ${summary()}`));
  if (args.verbose) {
    lines.push(
      watch
        .times()
        .map(({ name, milliseconds }) => `${name} ${milliseconds.toFixed(1)} ms`)
        .join(', '),
    );
  }
  if (lines.length > 0) await io.stderr.write(`${lines.join('\n')}\n`);
  if (args.json) await io.stdout.write(reportJson(report));
}

const placesOf = ({ output, outputs = [output ?? ''] }: Report): string =>
  outputs.map((place) => (place === '-' ? 'stdout' : place)).join(', ');

function isPrinted({ severity }: Diagnostic, { quiet, verbose }: Pick<CommonArguments, 'quiet' | 'verbose'>): boolean {
  return severity === 'error' || verbose || (severity === 'warning' && !quiet);
}

/**
 * The report and the result can't both go to stdout.
 *
 * @throws BriefdeckError of kind `usage`
 */
export function refuseMixedStdout(target: Target, json: boolean): void {
  if (!json || target.name !== '-') return;
  throw new BriefdeckError('usage', 'usage.stdout-twice', 'The result and the report of --json both go to stdout.', {
    hint: 'Name a file with -o.',
  });
}
