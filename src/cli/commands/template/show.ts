import { builtInTemplates } from '../../template/built-in-templates.js';
import { exitCodes, type ExitCode } from '../../exit-codes.js';
import type { Io } from '../../io.js';
import type { TemplateArguments } from '../../options/options.js';
import { tableText } from '../../table-text.js';
import { loadReadTemplate, sizesOfBuiltIn } from '../../template/template.js';
import { pageTarget, writePage } from './page.js';
import { summaryOf } from './summary.js';

/** Tells of a template, or shows in a page, its sizes, fonts and colours, and which layouts it has for what. */
export async function show(name: string, args: TemplateArguments, io: Io): Promise<ExitCode> {
  const { map, json, quiet, output } = args;
  const target = output === undefined ? undefined : await pageTarget(output, args, io);
  const read = await loadReadTemplate(name, { map }, io);
  if (target !== undefined) return writePage(target, [{ name, read }], { isDetailed: false, json, quiet }, io);
  const { template } = read;
  const { model } = template;
  const sizes = builtInTemplates.includes(name) ? await sizesOfBuiltIn(name, io) : undefined;
  const shown = { ...summaryOf(model, sizes), fonts: model.fonts, colours: model.colours, layouts: model.roles };
  if (json) {
    await io.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
    return exitCodes.done;
  }
  const { heading, body } = model.fonts;
  const facts = [
    ['title', shown.title],
    ['sizes', shown.sizes.join(' ')],
    ['fonts', heading === body ? body : `${heading}, ${body}`],
    ['colours', Object.values(shown.colours).join(' ')],
  ];
  const roles = shown.roles.map((role) => [role, (model.roles[role] ?? []).join(', ')]);
  await io.stdout.write(`${tableText(facts)}\n${tableText([['ROLE', 'LAYOUTS'], ...roles])}`);
  return exitCodes.done;
}
