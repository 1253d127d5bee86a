import type { ExitCode } from '../exit-codes.js';
import type { Io } from '../io.js';
import type { TemplateArguments } from '../options.js';
import { diagnose } from './template/diagnose.js';
import { inspect } from './template/inspect.js';
import { list } from './template/list.js';
import { show } from './template/show.js';

/** Lists templates, looks into one, or says what is wrong with it. */
export async function template(told: TemplateArguments, io: Io): Promise<ExitCode> {
  const name = told.template ?? '';
  switch (told.action) {
    case 'list':
      return list(told, io);
    case 'show':
      return show(name, told, io);
    case 'inspect':
      return inspect(name, told, io);
    case 'doctor':
      return diagnose(name, told, io);
  }
}
