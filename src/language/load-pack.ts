import { checked } from '../schema/checked.js';
import { FileFault } from '../schema/file-fault.js';
import { suggest } from '../schema/nearest.js';
import { readYaml } from '../schema/read-yaml.js';
import { languagePack, languageTags } from './index.js';
import { neutralPack } from './packs/neutral/neutral.js';
import { packFileSchema, packForm } from './pack/pack-file.js';
import { languagePackSchema, type LanguagePack } from './pack/pack.js';
import { isRecord } from '../schema/is-record.js';

/**
 * Reads a language pack that a person wrote. What it leaves out comes from the pack that it extends, else from the
 * neutral one. Loads `yaml` and `zod`: import this file only where there is a pack to load.
 *
 * @param text the file's text, YAML
 * @param file what to call the file in errors
 * @throws BriefdeckError of kind `template` that names line and column: `language.pack-syntax`, `language.pack`
 */
export function loadLanguagePack(text: string, file: string): LanguagePack {
  return readYaml(text, file, packForm, (value) => {
    checked(packFileSchema, value, packForm);
    return completed(value);
  });
}

/** @param value a pack file that was checked; the schema's defaults must not hide what the extended pack says */
function completed(value: unknown): LanguagePack {
  const { extends: extended, add, labels, typology, ...own } = isRecord(value) ? value : {};
  const tag = typeof own['tag'] === 'string' ? own['tag'] : '';
  const base = basePack(extended, tag);
  const lists: Record<string, unknown> = { ...base, ...own };
  for (const [name, words] of Object.entries(isRecord(add) ? add : {}))
    lists[name] = [lists[name], words].flatMap((list) => (Array.isArray(list) ? list.map(String) : []));
  return languagePackSchema.parse({
    ...lists,
    locale: own['locale'] ?? (base.tag === tag ? base.locale : tag),
    labels: { ...base.labels, ...(isRecord(labels) ? labels : {}) },
    typology: { ...base.typology, ...(isRecord(typology) ? typology : {}) },
  });
}

function basePack(extended: unknown, tag: string): LanguagePack {
  if (typeof extended !== 'string') return neutralPack(tag);
  if (languageTags.includes(extended)) return languagePack(extended);
  throw new FileFault(packForm, ['extends'], `There is no language pack "${extended}" to extend.`, {
    hint: suggest(extended, languageTags),
  });
}
