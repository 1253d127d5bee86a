import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import {
  fold,
  languagePack,
  languageTags,
  moreLabel,
  speakerInLabel,
  type LanguagePack,
} from '../../language/index.js';
import type { Topic } from '../../model/briefing.js';
import { identify } from '../../model/identify.js';
import type { ShownParagraph, ShownSlide } from '../../model/shown-deck.js';
import { labelByKind } from '../outline/form.js';
import { ownLines } from './own-lines.js';
import type { Said } from './recognised.js';
import { cameBack, leftBehind, named } from './edit-messages.js';

/** A slide that a person made as a topic: its title the heading, its paragraphs points, its first table a table. */
export function ownTopic({ paragraphs, tables, notes }: ShownSlide, pack: LanguagePack): Topic {
  const isLabel = labelOn(paragraphs, pack);
  const shown = paragraphs.find(isLabel)?.text;
  const said = paragraphs.filter((one) => one.isCell !== true && one.isFooter !== true && !isLabel(one));
  const [title, ...rest] = [...said.filter(({ isTitle }) => isTitle), ...said.filter(({ isTitle }) => !isTitle)];
  const heading = title?.text ?? '';
  const alone = rest.length > 1 ? speakerAlone(rest.at(-1)?.text ?? '', rest) : undefined;
  const told = alone === undefined || rest.at(-1)?.place !== undefined ? rest : rest.slice(0, -1);
  const leftOut = leftOutIn(told.at(-1)?.text ?? '', pack);
  const lines = ownLines(leftOut === undefined ? told : told.slice(0, -1), shown ?? '', pack);
  const [rows] = tables;
  const [columns = [], ...cells] = (rows ?? []).map((row) => [...row]);
  const kind = rows === undefined ? lines.kind : 'table';
  const label = shown ?? labelByKind(kind, heading, lines.points.length > 1, pack);
  const speaker = lines.speaker ?? alone ?? speakerInHeading(heading, pack);
  return {
    id: identify('topic', [heading, ...rest.map(({ text }) => text)].join('\n')),
    kind,
    ...(label === undefined ? {} : { label }),
    heading,
    headingOrigin: 'author',
    ...(speaker === undefined || lines.quote?.speaker !== undefined ? {} : { speaker }),
    points: lines.points,
    ...(lines.figure === undefined ? {} : { figure: lines.figure }),
    ...(lines.quote === undefined ? {} : { quote: lines.quote }),
    ...(rows === undefined ? {} : { table: { columns, rows: cells, evidence: [], origin: 'author' as const } }),
    ...(leftOut === undefined ? {} : { leftOut }),
    captions: [],
    ...(notes.length === 0 ? {} : { notes: notes.join('\n') }),
  };
}

/** A pasted slide may be in another language. */
const packsFor = (pack: LanguagePack): LanguagePack[] => [pack, ...languageTags.map((tag) => languagePack(tag))];

/** "What Ann Lee said". */
function speakerInHeading(heading: string, pack: LanguagePack): string | undefined {
  for (const one of packsFor(pack)) {
    const speaker = speakerInLabel(one, heading);
    if (speaker !== undefined) return speaker;
  }
  return undefined;
}

/** A slide that was pasted from a deck of ours has a label too, by its place or, where that has no name, by its words. */
function labelOn(
  paragraphs: readonly ShownParagraph[],
  { labels }: LanguagePack,
): (paragraph: ShownParagraph) => boolean {
  const fixed = new Set(Object.values(labels).flatMap((label) => (label === undefined ? [] : [fold(label)])));
  const alone = paragraphs.filter(
    ({ shape, isTitle, isCell }) =>
      !isTitle && isCell !== true && paragraphs.filter((one) => one.shape === shape).length === 1,
  );
  const found = alone.find(({ place }) => place?.holds === 'label') ?? alone.find(({ text }) => fixed.has(fold(text)));
  return (paragraph) => paragraph === found;
}

/** "… and 3 more", as it ends a list that a slide shows in part. */
function leftOutIn(text: string, pack: LanguagePack): number | undefined {
  const count = Number(/\d+/.exec(text)?.[0] ?? 0);
  if (count === 0 || !text.includes('…')) return undefined;
  return packsFor(pack).some((one) => text === moreLabel(one, count)) ? count : undefined;
}

/** "— Ruth Okonjo" as the last of a slide, and no item of a list that somebody set with dashes. */
function speakerAlone(text: string, all: readonly ShownParagraph[]): string | undefined {
  const [, name] = /^—\s*(\p{Lu}[^—.!?]{0,80})$/u.exec(text) ?? [];
  return all.filter((one) => /^[—–-]/u.test(one.text)).length === 1 ? name?.trim() : undefined;
}

/** What of such a slide does not come along. */
export function leftOnOwn({ number, paragraphs, pictures, tables, objects }: ShownSlide): Diagnostic[] {
  const title = named(paragraphs.find(({ isTitle }) => isTitle)?.text ?? paragraphs[0]?.text ?? '');
  const left = [
    counted(pictures.length, 'picture'),
    counted(objects, 'chart or drawing', 'charts or drawings'),
    counted(Math.max(0, tables.length - 1), 'table'),
  ].filter((words) => words !== '');
  const added = cameBack('slide-added', `The slide ${title} is a person’s own.`, number);
  return left.length === 0
    ? [added]
    : [
        added,
        leftBehind(
          `The slide ${title} comes back without its ${left.join(' and ')}.`,
          number,
          'Copy the slide from the old deck.',
        ),
      ];
}

const counted = (count: number, one: string, several = `${one}s`): string =>
  count === 0 ? '' : `${count} ${count === 1 ? one : several}`;

/**
 * What a person wrote on the contents or the sources, or into the notes there and at the cover.
 *
 * @param said what stands on the slide; nothing for the cover, whose words say something of the briefing
 */
export function leftOnOurs(
  { number, notes }: ShownSlide,
  said: readonly Said[],
  isOurs: (paragraph: string) => boolean,
): Diagnostic[] {
  const written = said.filter(({ parts, paragraph }) => parts === undefined && !paragraph.isTitle);
  const words = written.map(({ paragraph: { text } }) =>
    leftBehind(
      `The words ${named(text)} stand on a slide that is made anew.`,
      number,
      'Put them on a slide of a topic.',
    ),
  );
  const remarks = notes
    .filter((paragraph) => !isOurs(paragraph))
    .map((paragraph) =>
      leftBehind(
        `The note ${named(paragraph)} stands at a slide that is made anew.`,
        number,
        'Put it into the notes of a topic.',
      ),
    );
  return [...words, ...remarks];
}
