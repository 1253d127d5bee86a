import { BriefdeckError } from '../../diagnostics/error.js';
import type { LanguagePack } from '../../language/index.js';
import { topicKinds, type TopicKind } from '../../model/briefing.js';
import { nearest, suggest } from '../../schema/nearest.js';
import type { WrittenPoint, WrittenTopic } from '../written/written-briefing.js';
import { kindByForm, labelByKind } from './form.js';
import type { KnownTopic } from './topic-text.js';
import type { TypedPoint, TypedTopic } from './typed-topic.js';

/**
 * A topic as it is typed as what it means in a language.
 *
 * @param file what to call the outline in errors
 * @throws BriefdeckError of kind `input` that names line and column, for an attribute that there is not
 */
export function writtenTopic(typed: TypedTopic, pack: LanguagePack, file: string): KnownTopic {
  const { heading, attributes, quotations, table, captions, pictures, notes } = typed;
  const { values } = attributes;
  refuseUnknown(typed, file);
  const form = {
    heading,
    quotations: quotations.length,
    hasTable: table !== undefined,
    hasPoints: typed.points.length > 0,
    isNumbered: typed.isNumbered,
  };
  const named = [values.get('kind'), ...attributes.words].map(kindNamed).find((kind) => kind !== undefined);
  const kind = named ?? kindByForm(form, pack);
  const [quotation] = quotations;
  const isQuote = kind === 'quote' && quotation !== undefined;
  const role = values.get('speaker') === undefined ? undefined : values.get('role');
  const points = [...(isQuote ? quotations.slice(1) : quotations), ...typed.points].map((point, index) => ({
    ...pointOf(point, kind),
    // What they are who say all of it stands with the first line.
    ...(index === 0 && role !== undefined && point.speaker === undefined ? { role } : {}),
  }));
  const figures = points.filter(({ figure }) => figure !== undefined);
  const only = kind === 'figure' && points.length === 1 ? figures[0] : undefined;
  const label = values.get('label') ?? labelByKind(kind, heading, only === undefined && points.length > 1, pack);
  const [section, layout] = [values.get('section'), values.get('layout')];
  const speaker = values.get('speaker');
  const leftOut = Number(values.get('more') ?? 0);
  const first = Number(values.get('first') ?? 1);
  const missing = (values.get('missing')?.match(/\d+/g) ?? []).map(Number);
  return {
    kind,
    ...(label === undefined || label === '' ? {} : { label }),
    heading,
    ...(section === undefined ? {} : { section }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(layout === undefined ? {} : { layout }),
    ...(attributes.words.includes(lockWord) ? { lock: true } : {}),
    points: only === undefined ? points : points.map(withoutFigure),
    ...(only?.figure === undefined ? {} : { figure: only.figure }),
    ...(isQuote ? { quote: { text: withoutMarks(quotation.text), ...saidBy(quotation) } } : {}),
    ...(table === undefined ? {} : { table }),
    ...(Number.isInteger(first) && first > 1 ? { first } : {}),
    ...(missing.length === 0 ? {} : { missing }),
    ...(Number.isInteger(leftOut) && leftOut > 0 ? { leftOut } : {}),
    captions: [...captions],
    ...(pictures.length === 0
      ? {}
      : {
          pictures: pictures.map(({ image, text, credit }) => ({
            image,
            ...(text === '' ? {} : { alternative: text }),
            ...(credit === undefined ? {} : { credit }),
          })),
        }),
    ...(notes === undefined ? {} : { notes }),
  };
}

const withoutFigure = (point: WrittenPoint): WrittenPoint => {
  const plain = { ...point };
  delete plain.figure;
  return plain;
};

const keys = ['kind', 'section', 'layout', 'label', 'speaker', 'role', 'first', 'missing', 'more'];

/** The bare word in braces that is no kind: it keeps a heading from being complained of. */
const lockWord = 'lock';

function refuseUnknown({ attributes: { words, values }, place }: TypedTopic, file: string): void {
  const fault = (message: string, hint: string): BriefdeckError =>
    new BriefdeckError('input', 'input.outline', message, { hint, place: { file, ...place } });
  const key = [...values.keys()].find((one) => !keys.includes(one));
  if (key !== undefined) throw fault(`A topic has no "${key}".`, suggest(key, keys));
  const [first, more, missing] = ['first', 'more', 'missing'].map((one) => values.get(one));
  if (first !== undefined && !/^\d{1,6}$/.test(first))
    throw fault(
      `"first" is the number of the first item of a list, and "${first}" is no number.`,
      'Write it as in first=12.',
    );
  if (more !== undefined && !/^\d{1,6}$/.test(more))
    throw fault(
      `"more" counts the items that the list has besides, and "${more}" is no number.`,
      'Write it as in more=5.',
    );
  if (missing !== undefined && !/^\d+(?:[\s,]+\d+)*$/.test(missing))
    throw fault(
      `"missing" names the items that are not told by their numbers, and "${missing}" does not.`,
      'Write it as in missing="2 3".',
    );
  const named = [values.get('kind'), ...words].filter((word) => word !== undefined && word !== lockWord);
  const kind = named.find((word) => kindNamed(word) === undefined);
  const [one, second] = new Set(named.map(kindNamed));
  if (kind === undefined && second !== undefined)
    throw fault(`A topic has one kind, and here stand "${one}" and "${second}".`, 'Take one of them out.');
  if (kind === undefined) return;
  const meant = nearest(kind, [...topicKinds, lockWord]);
  const all = `It can be ${topicKinds.join(', ')}; ${lockWord} keeps the heading; a layout is named as in {layout=${kind}}.`;
  throw fault(`There is no kind of topic "${kind}".`, meant === undefined ? all : `Did you mean "${meant}"? ${all}`);
}

const kindNamed = (word: string | undefined): TopicKind | undefined =>
  topicKinds.find((kind) => kind === word?.toLowerCase());

/** Bold words are the time on a timeline, the number among figures, else what leads the line. */
function pointOf(typed: TypedPoint, kind: TopicKind): WrittenPoint {
  const { bold, stressed, lock, children } = typed;
  const { text, ...marked } = bold === undefined ? { text: typed.text } : boldAs(typed.text, bold, kind);
  const core = stressed.filter((words) => words !== text);
  return {
    text,
    ...marked,
    ...(core.length === 0 ? {} : { core: [...core] }),
    ...saidBy(typed),
    ...(lock ? { lock } : {}),
    ...(children.length === 0 ? {} : { children: children.map((child) => pointOf(child, kind)) }),
  };
}

type Marked = Pick<WrittenPoint, 'text' | 'lead' | 'when' | 'figure' | 'core'>;

function boldAs(text: string, bold: NonNullable<TypedPoint['bold']>, kind: TopicKind): Marked {
  const words = bold.text;
  if (kind === 'timeline') {
    const [, when] = /^(.+?)\s*[:：]$/u.exec(words) ?? [];
    if (bold.place === 'start' && when !== undefined) return { text: text.slice(words.length).trim() || text, when };
    return { text, when: words };
  }
  if (kind === 'figure') return { text, figure: { value: words } };
  return bold.place === 'within' ? { text, core: [words] } : { text, lead: words };
}

const saidBy = ({ speaker, role }: TypedPoint): Pick<WrittenTopic, 'speaker'> & Pick<WrittenPoint, 'role'> => ({
  ...(speaker === undefined ? {} : { speaker }),
  ...(role === undefined ? {} : { role }),
});

/** A quotation that is set large stands without its marks. */
const withoutMarks = (text: string): string => /^[“"«„「]([^“"«„「”»」]+)[”"»“」]$/u.exec(text)?.[1] ?? text;
