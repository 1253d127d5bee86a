import { isFlag, takesText, type OptionTable } from './option.js';
import { mapOption, timeoutOption, written } from './shared.js';

/** What can be done with templates. */
export const templateActions = ['list', 'show', 'new', 'eject', 'inspect', 'gallery', 'doctor', 'build'] as const;

export type TemplateAction = (typeof templateActions)[number];

const intoFolder = {
  output: takesText('The folder to write into', { alias: 'o', defaultDescription: 'one of the same name' }),
  force: isFlag('Overwrite an existing theme.yaml'),
  json: isFlag('Print one JSON document'),
  quiet: isFlag('Say nothing but errors'),
} as const;

/** The options of what can be done with templates, by action. */
export const templateOptions = {
  list: { json: isFlag('Print a JSON array') },
  show: {
    map: mapOption,
    timeout: timeoutOption,
    output: takesText('A page (.html) to write, with pictures of all layouts', { alias: 'o' }),
    ...written,
  },
  gallery: {
    timeout: timeoutOption,
    size: takesText('One of the sizes of the templates: 16:9, 4:3, …', { defaultDescription: 'its own' }),
    output: takesText('The page (.html) to write; - is stdout', { alias: 'o', defaultDescription: 'gallery.html' }),
    ...written,
  },
  new: {
    extends: takesText('The built-in template to begin from', { defaultDescription: 'brief' }),
    ...intoFolder,
  },
  eject: intoFolder,
  build: {
    timeout: timeoutOption,
    size: takesText('One of the sizes of the theme: 16:9, 4:3, …', { defaultDescription: 'its own' }),
    output: takesText('Where to write the .potx; - is stdout', { alias: 'o', defaultDescription: 'NAME.potx' }),
    ...written,
  },
  inspect: {
    map: mapOption,
    timeout: timeoutOption,
    'write-map': isFlag('Write a map file of it, to edit'),
    output: takesText('A page (.html) to write, with pictures and placeholders; or where the map goes, - is stdout', {
      alias: 'o',
      defaultDescription: 'NAME.map.yaml beside it, for a map',
    }),
    ...written,
  },
  doctor: {
    map: mapOption,
    timeout: timeoutOption,
    json: isFlag('Print the findings as one JSON document'),
    quiet: isFlag('Leave out what is only worth knowing'),
  },
} as const satisfies Readonly<Record<TemplateAction, OptionTable>>;
