import { FileFault, type FileForm } from '../schema/file-fault.js';
import { isRecord } from '../schema/is-record.js';

/** The version of the Briefing that is written. */
const current = 2;

/** A Briefing that a newer briefdeck wrote: nothing is wrong with it but that it can't be read here. */
export class NewerBriefing extends FileFault {}

/**
 * A document as this version would have written it: one of version 1 loses the shorter wordings of its points, which
 * nothing takes any more, and nothing else. Whatever is wrong otherwise is left for the schema to say.
 *
 * @param document what a file holds, not checked yet; it is left as it is
 * @throws NewerBriefing at `version` where a newer briefdeck wrote it
 */
export function inCurrentVersion(document: unknown, form: FileForm): unknown {
  if (!isRecord(document)) return document;
  const { version } = document;
  if (typeof version === 'number' && version > current)
    throw new NewerBriefing(
      form,
      ['version'],
      `The briefing is of version ${version}; this briefdeck reads versions 1 and ${current}.`,
      { hint: 'Install a newer briefdeck, or write the briefing anew with this one.' },
    );
  return version === 1 ? { ...document, version: current, topics: withoutShorterForms(document['topics']) } : document;
}

/** Points stand in topics and in points; `shorter` stands nowhere else. */
function withoutShorterForms(list: unknown): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((item: unknown) => {
    if (!isRecord(item)) return item;
    const kept = Object.entries(item).filter(([key]) => key !== 'shorter');
    return Object.fromEntries(
      kept.map(([key, value]) => [key, key === 'points' || key === 'children' ? withoutShorterForms(value) : value]),
    );
  });
}
