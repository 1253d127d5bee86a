import type { Template } from '../../../src/template/model.js';
import { builtInTemplate } from '../../template/built-in.js';

/** The template that is built in. */
export const brief: Template = builtInTemplate('brief');
