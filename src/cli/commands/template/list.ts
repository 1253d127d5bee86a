import { exitCodes, type ExitCode } from '../../exit-codes.js';
import type { Io } from '../../io.js';
import { builtInTemplates } from '../../template/built-in-templates.js';
import { tableText } from '../../table-text.js';
import { loadTemplate, sizesOfBuiltIn } from '../../template/template.js';
import { summaryOf, type TemplateSummary } from './summary.js';

/** Lists the built-in templates. */
export async function list({ json }: { readonly json: boolean }, io: Io): Promise<ExitCode> {
  const summaries: TemplateSummary[] = [];
  for (const name of builtInTemplates) {
    const { model } = await loadTemplate(name, {}, io);
    summaries.push(summaryOf(model, await sizesOfBuiltIn(name, io)));
  }
  await io.stdout.write(json ? `${JSON.stringify(summaries, null, 2)}\n` : listing(summaries));
  return exitCodes.done;
}

function listing(summaries: readonly TemplateSummary[]): string {
  const rows = summaries.map(({ name, title, sizes, roles }) => [name, title, sizes.join(' '), roles.join(' ')]);
  return `${tableText([['NAME', 'TITLE', 'SIZES', 'ROLES'], ...rows])}\nA file of your own: -t FILE.pptx or -t theme.yaml.\n`;
}
