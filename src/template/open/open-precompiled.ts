import { readPackage } from '../../opc/read.js';
import type { Precompiled } from '../compile/precompile.js';
import type { Template, TemplateModel } from '../model.js';

/** Opens a template that ships with briefdeck: equal to opening its file, without parsing any of it. */
export function openPrecompiled({ bytes, model }: Precompiled): Template {
  // Both come out of one step of our own build, so the model is of this form and of this package.
  return { model: JSON.parse(model) as TemplateModel, package: readPackage(bytes) };
}
