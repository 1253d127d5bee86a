import { extname } from 'node:path';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { readArticleSource } from '../input.js';
import type { Io } from '../io.js';
import { languageName } from '../options/language-name.js';
import { loadPacks } from '../language-pack.js';
import { summarized } from '../material.js';
import type { OutlineArguments } from '../options/options.js';
import { findTarget, throwIfInterrupted, writeTarget } from '../process/output.js';
import { refuseMixedStdout, tell } from '../teller.js';
import { loadTemplate } from '../template/template.js';
import { startWatch } from '../watch.js';

/** Writes what a deck of an article would say, for a person to edit. */
export async function outline(told: OutlineArguments, io: Io): Promise<ExitCode> {
  const watch = startWatch(io, told.quiet);
  const source = await readArticleSource(told.input, told, io);
  const format = told.format ?? (extname(told.output ?? '').toLowerCase() === '.json' ? 'json' : 'yaml');
  const fallback = `${source.stem}.${format}`;
  const target = await findTarget(
    told.output ?? '-',
    fallback,
    { force: told.force, binary: false, sources: [told.input] },
    io,
  );
  refuseMixedStdout(target, told.json);
  const packs = await loadPacks(told.languagePack, io);
  const template = told.slides === undefined ? undefined : await loadTemplate(undefined, {}, io);
  const { briefing, diagnostics } = await summarized(source, told, { packs, template }, watch, io);
  const { briefingJson, briefingYaml } = await import('../../briefing/write-briefing.js');
  throwIfInterrupted(io);
  await writeTarget(target, format === 'json' ? briefingJson(briefing) : briefingYaml(briefing, told.withText), io);
  if (target.name === '-' && !told.verbose) return exitCodes.done;
  const { language, title } = briefing;
  const topics = `${briefing.topics.length} ${briefing.topics.length === 1 ? 'topic' : 'topics'}`;
  const report = { output: target.name, slides: 0, language, title, template: null, diagnostics };
  await tell(report, () => `${topics}, ${languageName(language)}`, told, watch, io);
  return exitCodes.done;
}
