import { isFlag, takesText } from './option.js';

/** How an article may be reached. */
export const reachOptions = {
  offline: isFlag('Never use the network'),
  'allow-private': isFlag('Fetch from private networks and from this computer too'),
};

export const timeoutOption = takesText('After how many seconds the work is ended; 0: never', {
  defaultDescription: '120',
});

export const encodingOption = takesText(
  'Character set of the article: utf-8, windows-1252, windows-1258, tcvn3, vni, …',
  {
    defaultDescription: 'told from what it holds',
  },
);

export const mapOption = takesText('What the layouts of a .pptx or .potx are for (.yaml)', {
  defaultDescription: 'NAME.map.yaml beside it',
});

/** Of commands that write a file. */
export const written = {
  force: isFlag('Overwrite an existing file'),
  json: isFlag('Print one JSON document'),
  quiet: isFlag('Say nothing but errors'),
};
