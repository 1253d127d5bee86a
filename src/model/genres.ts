/** What kind of document an article is; `news` where nothing else is sure. Apart from the schemas, which are slow to load. */
export const genres = [
  'news',
  'release',
  'letter',
  'report',
  'plan',
  'speech',
  'minutes',
  'interview',
  'legal',
  'abstract',
  'notice',
] as const;
