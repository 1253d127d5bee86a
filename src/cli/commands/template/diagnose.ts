import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { printable } from '../../../diagnostics/printable.js';
import { doctor } from '../../../doctor/doctor.js';
import { mendingMap } from '../../../doctor/mending-map.js';
import { exitCodes, type ExitCode } from '../../exit-codes.js';
import type { Io } from '../../io.js';
import type { TemplateArguments } from '../../options/options.js';
import { countsOf } from '../../counts.js';
import { tableText } from '../../table-text.js';
import { loadReadTemplate } from '../../template/template.js';

/** Says what is wrong with a template. Ends with `findings` where there is an error or a warning. */
export async function diagnose(name: string, { map, json, quiet }: TemplateArguments, io: Io): Promise<ExitCode> {
  const read = await loadReadTemplate(name, { map }, io);
  const all = doctor(read);
  const diagnostics = quiet ? all.filter(({ severity }) => severity !== 'info') : all;
  const mending = mendingMap(read);
  const report = {
    template: read.template.model.name,
    layouts: read.layouts.length,
    diagnostics,
    ...(mending === undefined ? {} : { map: mending }),
  };
  const shown = `${text(name, diagnostics)}${mending === undefined ? '' : `\nA map that may mend it:\n\n${printableLines(mending)}`}`;
  await io.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : shown);
  return all.some(({ severity }) => severity !== 'info') ? exitCodes.findings : exitCodes.done;
}

/** Names of layouts may hold anything; the lines of the map are ours. */
const printableLines = (map: string): string => map.split('\n').map(printable).join('\n');

function text(name: string, diagnostics: readonly Diagnostic[]): string {
  const sorted = severities.flatMap((severity) => diagnostics.filter((one) => one.severity === severity));
  const rows = sorted.map(({ severity, message, hint }) => [
    severity,
    printable([message, hint].filter((sentence) => sentence !== undefined).join(' ')),
  ]);
  const table = rows.length === 0 ? '' : `${tableText([['SEVERITY', 'WHAT'], ...rows])}\n`;
  return `${table}${printable(name)}: ${countsOf(diagnostics)}\n`;
}

const severities = ['error', 'warning', 'info'] as const;
