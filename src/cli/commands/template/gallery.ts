import type { ExitCode } from '../../exit-codes.js';
import type { Io } from '../../io.js';
import type { TemplateArguments } from '../../options/options.js';
import { builtInTemplates } from '../../template/built-in-templates.js';
import { loadReadTemplate } from '../../template/template.js';
import { pageTarget, writePage, type NamedTemplate } from './page.js';

/** Shows all layouts of the built-in templates, or of one template, in a page. */
export async function gallery(args: TemplateArguments, io: Io): Promise<ExitCode> {
  const { template, size, json, quiet } = args;
  const target = await pageTarget(args.output ?? 'gallery.html', args, io);
  const templates: NamedTemplate[] = [];
  for (const name of template === undefined ? builtInTemplates : [template])
    templates.push({ name, read: await loadReadTemplate(name, { size }, io) });
  return writePage(target, templates, { isDetailed: false, json, quiet }, io);
}
