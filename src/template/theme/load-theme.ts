import { checked } from '../../schema/checked.js';
import { readYaml } from '../../schema/read-yaml.js';
import { resolveTheme } from './resolve/resolve-theme.js';
import { themeSchema, type Theme } from './schema/theme.js';
import { themeForm } from './theme-fault.js';
import { themeJsonSchema } from './theme-json-schema.js';

/**
 * Reads a theme file.
 *
 * @param text the file's text, YAML
 * @param file what to call the file in errors
 * @throws BriefdeckError of kind `template` that names line and column: `template.theme-syntax`, `template.theme`
 */
export function loadTheme(text: string, file: string): Theme {
  return readYaml(text, file, themeForm, (value) => {
    const theme = checked(themeSchema, value, { ...themeForm, jsonSchema: themeJsonSchema });
    // Names of styles, areas and frames, and what only adds up in the whole, are checked by resolving them.
    resolveTheme(theme);
    return theme;
  });
}
