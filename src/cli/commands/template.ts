import type { ExitCode } from '../exit-codes.js';
import type { Io } from '../io.js';
import type { TemplateArguments } from '../options/options.js';
import { buildTemplate } from './template/build.js';
import { diagnose } from './template/diagnose.js';
import { eject } from './template/eject.js';
import { gallery } from './template/gallery.js';
import { inspect } from './template/inspect.js';
import { list } from './template/list.js';
import { newTemplate } from './template/new.js';
import { show } from './template/show.js';

/** Lists templates, looks into one, says what is wrong with it, or makes one. */
export async function template(args: TemplateArguments, io: Io): Promise<ExitCode> {
  const name = args.template ?? '';
  switch (args.action) {
    case 'list':
      return list(args, io);
    case 'show':
      return show(name, args, io);
    case 'inspect':
      return inspect(name, args, io);
    case 'gallery':
      return gallery(args, io);
    case 'doctor':
      return diagnose(name, args, io);
    case 'new':
      return newTemplate(name, args, io);
    case 'eject':
      return eject(name, args, io);
    case 'build':
      return buildTemplate(name, args, io);
  }
}
