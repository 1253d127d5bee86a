import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { printable } from '../../../diagnostics/printable.js';
import { doctor } from '../../../doctor/doctor.js';
import { exitCodes, type ExitCode } from '../../exit-codes.js';
import type { Io } from '../../io.js';
import type { TemplateArguments } from '../../options.js';
import { countsOf } from '../../counts.js';
import { tableText } from '../../table-text.js';
import { loadReadTemplate } from '../../template.js';

/** Says what is wrong with a template. Ends with `findings` where there is an error or a warning. */
export async function diagnose(name: string, { map, json, quiet }: TemplateArguments, io: Io): Promise<ExitCode> {
  const read = await loadReadTemplate(name, { map }, io);
  const all = doctor(read);
  const diagnostics = quiet ? all.filter(({ severity }) => severity !== 'info') : all;
  const report = { template: read.template.model.name, layouts: read.layouts.length, diagnostics };
  await io.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : text(name, diagnostics));
  return all.some(({ severity }) => severity !== 'info') ? exitCodes.findings : exitCodes.done;
}

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
