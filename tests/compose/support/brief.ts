import { readFileSync } from 'node:fs';
import { compileTheme } from '../../../src/template/compile/compile-theme.js';
import type { Template } from '../../../src/template/model.js';
import { openTemplate } from '../../../src/template/open/open-template.js';
import { loadTheme } from '../../../src/template/theme/load-theme.js';

const file = 'templates/brief/theme.yaml';

/** The template that is built in. */
export const brief: Template = openTemplate(compileTheme(loadTheme(readFileSync(file, 'utf8'), file)), 'brief');
