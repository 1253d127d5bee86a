/** Where the text of a group goes (RTF 1.9.1, "Destination Control Words"). */
export type DestinationKind =
  | 'body'
  | 'box'
  | 'left-out'
  | 'fonts'
  | 'styles'
  | 'style'
  | 'marker'
  | 'instruction'
  | 'picture'
  | 'property-name'
  | 'property-value'
  | 'information'
  | 'title';

/** The text of a group, as far as it is read. */
export interface Destination {
  readonly kind: DestinationKind;
  text: string;
}

/** The destination that a control word opens; `outer` where its text goes where that around it goes. */
export function destinationOf(word: string, isStarred: boolean): DestinationKind | 'outer' | undefined {
  const known = destinations.get(word);
  if (known !== undefined) return known;
  if (/^(?:header|footer)[lrf]?$|^a?ftn(?:sep|sepc|cn)$/.test(word)) return 'left-out';
  // A star marks groups that older programs do not know and must pass over.
  return isStarred ? 'left-out' : undefined;
}

const destinations: ReadonlyMap<string, DestinationKind | 'outer'> = new Map([
  ...(['shppict', 'shpinst', 'picprop', 'fldrslt', 'result'] as const).map((word) => [word, 'outer'] as const),
  ...(
    ['colortbl', 'footnote', 'annotation', 'nonshppict', 'shprslt', 'do', 'pn', 'pntxta', 'pntxtb', 'xe', 'tc'] as const
  ).map((word) => [word, 'left-out'] as const),
  ['fonttbl', 'fonts'],
  ['stylesheet', 'styles'],
  ['listtext', 'marker'],
  ['pntext', 'marker'],
  ['fldinst', 'instruction'],
  ['pict', 'picture'],
  ['shptxt', 'box'],
  ['sn', 'property-name'],
  ['sv', 'property-value'],
  ['info', 'information'],
  ['title', 'title'],
]);
