/** Part names are absolute: `/ppt/slides/slide1.xml`. `/` stands for the package itself as a source of relationships. */

/** The part that holds the relationships of a source: `/ppt/slides/_rels/slide1.xml.rels`, `/_rels/.rels`. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** The source that a part holds the relationships of; undefined for any other part. */
export function sourceOfRelationships(name: string): string | undefined {
  const match = /^(.*\/)_rels\/([^/]*)\.rels$/.exec(name);
  return match === null ? undefined : `${match[1] ?? ''}${match[2] ?? ''}`;
}

/** The part that a relationship's target means, without its fragment (RFC 3986, 5.2.4, on part names). */
export function resolveTarget(source: string, target: string): string {
  const path = target.split('#', 1)[0] ?? '';
  const folder = path.startsWith('/') ? '' : source.slice(0, source.lastIndexOf('/'));
  const segments: string[] = [];
  for (const segment of `${folder}/${path}`.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return `/${segments.join('/')}`;
}

/** A target as it is written: relative to the folder of the source, as PowerPoint does. */
export function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(1, -1);
  const to = target.split('/').slice(1);
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** Lower case, without the dot; '' when there is none. */
export function extensionOf(name: string): string {
  const file = name.slice(name.lastIndexOf('/') + 1);
  const dot = file.lastIndexOf('.');
  return dot < 0 ? '' : file.slice(dot + 1).toLowerCase();
}

/** Part names in the order in which people count: slide2 before slide10. */
export function sortPartNames(names: Iterable<string>): string[] {
  return Array.from(names, (name): [string, string] => [
    name.replace(/\d+/g, (digits) => digits.padStart(12, '0')),
    name,
  ])
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
    .map(([, name]) => name);
}
