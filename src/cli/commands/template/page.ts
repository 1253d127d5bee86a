import { extname } from 'node:path';
import { BriefdeckError } from '../../../diagnostics/error.js';
import type { ShownTemplate } from '../../../render/gallery/render-gallery.js';
import { inspectTemplate } from '../../../template/inspect/inspect-template.js';
import type { ReadTemplate } from '../../../template/open/read-template.js';
import { exitCodes, type ExitCode } from '../../exit-codes.js';
import { fontSourcesOf } from '../../fonts/font-sources.js';
import type { Io } from '../../io.js';
import type { TemplateArguments } from '../../options/options.js';
import { findTarget, writeTarget, type Target } from '../../process/output.js';

/** A template as it was named, and what was read of it. */
export interface NamedTemplate {
  readonly name: string;
  readonly read: ReadTemplate;
}

/**
 * Where a page of layouts goes.
 *
 * @throws BriefdeckError of kind `usage` for another ending than .html, of kind `output` for what can't be written
 */
export async function pageTarget(output: string, { force, template, map }: TemplateArguments, io: Io): Promise<Target> {
  const target = await findTarget(output, 'gallery.html', { force, binary: false, sources: [template, map] }, io);
  if (target.name !== '-' && !/^\.html?$/i.test(extname(target.name)))
    throw new BriefdeckError('usage', 'usage.format', `Layouts can't be shown as ${target.name}.`, {
      hint: 'Name a .html file with -o.',
    });
  return target;
}

/** Writes the layouts of templates as one page, and says so. */
export async function writePage(
  target: Target,
  templates: readonly NamedTemplate[],
  { isDetailed, json, quiet }: { readonly isDetailed: boolean; readonly json: boolean; readonly quiet: boolean },
  io: Io,
): Promise<ExitCode> {
  // The other commands about templates draw nothing.
  const [{ sceneOf }, { layoutDeck }, { renderGallery }] = await Promise.all([
    import('../../../render/scene/scene-of.js'),
    import('../../../render/gallery/layout-deck.js'),
    import('../../../render/gallery/render-gallery.js'),
  ]);
  const shown: ShownTemplate[] = [];
  for (const { name, read } of templates) {
    const { deck, template } = layoutDeck(read);
    const drawn = await sceneOf(deck, template, { fonts: fontSourcesOf(name, io), language: 'en' });
    const notDrawn = drawn.diagnostics.filter(({ code }) => code !== 'fonts.no-glyph').map(({ message }) => message);
    shown.push({ inspection: inspectTemplate(read), scene: drawn.value, notDrawn });
  }
  await writeTarget(target, renderGallery(shown, isDetailed), io);
  if (target.name === '-') return exitCodes.done;
  const counted = shown.map(({ inspection: { name, layouts }, notDrawn }) => ({
    name,
    layouts: layouts.length,
    notDrawn,
  }));
  if (json) await io.stdout.write(`${JSON.stringify({ output: target.name, templates: counted }, null, 2)}\n`);
  else if (!quiet) {
    const total = counted.reduce((sum, { layouts }) => sum + layouts, 0);
    const lines = [`${target.name}: ${total} layouts`, ...new Set(counted.flatMap(({ notDrawn }) => notDrawn))];
    await io.stderr.write(`${lines.join('\n')}\n`);
  }
  return exitCodes.done;
}
