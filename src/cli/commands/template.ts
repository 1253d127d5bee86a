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
export async function template(told: TemplateArguments, io: Io): Promise<ExitCode> {
  const name = told.template ?? '';
  switch (told.action) {
    case 'list':
      return list(told, io);
    case 'show':
      return show(name, told, io);
    case 'inspect':
      return inspect(name, told, io);
    case 'gallery':
      return gallery(told, io);
    case 'doctor':
      return diagnose(name, told, io);
    case 'new':
      return newTemplate(name, told, io);
    case 'eject':
      return eject(name, told, io);
    case 'build':
      return buildTemplate(name, told, io);
  }
}
