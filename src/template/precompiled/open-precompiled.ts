import { readPackage } from '../../opc/read.js';
import type { Precompiled } from './precompile.js';
import type { Template } from '../model.js';
import { unpackModel } from './packed-model.js';

/** Opens a template that ships with briefdeck: equal to opening its file, without parsing any of it. */
export function openPrecompiled({ bytes, model }: Precompiled): Template {
  return { model: unpackModel(model), package: readPackage(bytes) };
}
