import { fold, isLedgerEntry, speakerLabel, speakersLabel } from '../../language/index.js';
import type { Annotation } from '../annotate/annotation.js';
import type { Reading } from '../annotate/reading.js';
import { areSteps } from '../annotate/structure/lists/steps.js';
import type { Group } from '../group/groups.js';
import { withAnswerer } from '../say/speech/answerer.js';
import { withAmendedAct } from './citation/amended-act.js';
import { authorHeading } from './author/author.js';
import { briefLetters, mostLetters, type Heading } from './heading.js';
import { headingsFor } from './headings-for.js';
import { headingKeepsMeaning } from './keeps-meaning.js';
import { labelOfLine, numberedLabel } from './label.js';
import { questionHeading } from './question/question.js';
import { labelsOf, partsByRole, type Role } from './role.js';
import { areOfOne, areVoices, speakerOfAll } from './voices.js';

/** A group with what stands over it. */
export interface HeadedGroup {
  readonly group: Group;
  readonly heading: Heading;
}

/**
 * Gives every group its heading: the question, what announces it, the author's own. What nothing names stands together under the fixed
 * label of what it does in the article, where the first of it stands: a sentence of the article that was no heading there heads two
 * others badly more often than well (`docs/adr/0036-clear-where-it-stands.md`).
 *
 * @param refused headings that may not be used, folded
 * @param shown the places of sentences that the summary tells
 */
export const headedGroups = (
  annotation: Annotation,
  groups: readonly Group[],
  refused: ReadonlySet<string>,
  shown: ReadonlySet<number> = new Set(),
): HeadedGroup[] => {
  const taken = new Set(refused);
  const named: NamedGroup[] = [];
  const isFree = (heading: Heading): boolean =>
    heading.heading !== '' &&
    !taken.has(fold(heading.heading)) &&
    !isLedgerEntry(heading.heading, annotation.reading.pack) &&
    headingKeepsMeaning(annotation.reading, heading);
  const add = (group: Group, heading: Heading | undefined): void => {
    const open = heading === undefined ? named.findIndex((other) => isOpen(annotation.reading, other, group)) : -1;
    const other = named[open]?.group;
    if (other !== undefined)
      named[open] = { ...named[open], group: { ...other, statements: [...other.statements, ...group.statements] } };
    else named.push({ group, ...(heading === undefined ? {} : { heading }) });
    if (heading !== undefined) taken.add(fold(heading.heading));
  };
  const isAlone = (group: Group): boolean =>
    groups.every((other) => other === group || other.section !== group.section || other.turn !== group.turn);
  for (const group of groups)
    add(
      group,
      headingsFor(annotation, group, isAlone(group), shown).map(withoutColon).find(isFree) ??
        goesOn(annotation.reading, group, taken, refused),
    );
  const headed: LabelledGroup[] = [];
  for (const { group, heading } of named) {
    if (heading !== undefined) headed.push({ group, heading });
    else
      for (const [role, part] of partsOf(annotation, group))
        addLabelled(annotation, headed, part, role, { taken, refused });
  }
  return headed;
};

/** A topic with whether its heading is a label that more may stand under. */
type LabelledGroup = HeadedGroup & { readonly takesMore?: boolean };

/** Gives a group the label of what it does; where all labels are taken, it goes on under the last: a number names nothing. */
const addLabelled = (
  annotation: Annotation,
  headed: LabelledGroup[],
  group: Group,
  role: Role,
  { taken, refused }: { readonly taken: Set<string>; readonly refused: ReadonlySet<string> },
): void => {
  const voices = voiceLabel(annotation, group, taken);
  const again =
    voices === undefined
      ? (ownLabel(annotation.reading, group, taken) ??
        sectionAgain(annotation.reading, group, role, { headed, taken, refused }))
      : undefined;
  if (again !== undefined) {
    taken.add(fold(again.heading));
    headed.push({ group, heading: again });
    return;
  }
  const free = voices ?? freeLabel(annotation, role, taken);
  const at = headed.findLastIndex(({ takesMore }) => takesMore === true);
  const last = headed[at];
  // A second label behind a first would say of lines that follow it no more than that one does.
  const isNext = at === headed.length - 1 && role === 'details' && voices === undefined && !areVoices(group);
  if ((free === undefined || isNext) && last !== undefined && group.series === undefined) {
    const statements = [...last.group.statements, ...group.statements];
    headed[at] = { ...last, group: { ...last.group, statements } };
    return;
  }
  const label = free ?? numberedLabel(annotation.reading.pack.labels.points, taken);
  taken.add(fold(label));
  headed.push({ group, heading: { heading: label }, takesMore: group.series === undefined && !areVoices(group) });
};

/**
 * The question again, numbered, where a list of the answer stands under it already; and the author's heading over a further list of its
 * section, which a fixed label would tear from it.
 */
const goesOn = (
  reading: Reading,
  { turn, series, section }: Group,
  taken: ReadonlySet<string>,
  refused: ReadonlySet<string>,
): Heading | undefined => {
  if (turn !== undefined) {
    const question = questionHeading(reading, turn);
    const isRefused = question === undefined || refused.has(fold(question.heading));
    return isRefused || !headingKeepsMeaning(reading, question) ? undefined : numbered(question, taken);
  }
  const own = series === undefined ? undefined : authorHeading(reading, section);
  const above = own === undefined ? undefined : withAmendedAct(reading, section, own);
  const isBrief = above !== undefined && above.heading.length <= briefLetters && !refused.has(fold(above.heading));
  return isBrief ? numbered(above, taken) : undefined;
};

/** What leads into a list in the article stands above it on the slide. */
const withoutColon = (heading: Heading): Heading => ({
  ...heading,
  heading: heading.heading.replace(/\s*[:：]\s*$/u, ''),
});

const numbered = (heading: Heading | undefined, taken: ReadonlySet<string>): Heading | undefined =>
  heading && { ...heading, heading: numberedLabel(heading.heading, taken) };

/** The author's heading, numbered, over what else its section tells behind what it stands over: "Details" would say less. */
const sectionAgain = (
  reading: Reading,
  { section }: Group,
  role: Role,
  {
    headed,
    taken,
    refused,
  }: {
    readonly headed: readonly LabelledGroup[];
    readonly taken: ReadonlySet<string>;
    readonly refused: ReadonlySet<string>;
  },
): Heading | undefined => {
  const own = role === 'details' ? authorHeading(reading, section) : undefined;
  const key = fold(own?.heading ?? '');
  const isAbove = headed.some(({ heading }) => fold(heading.heading) === key);
  const isTaken = own !== undefined && isAbove && !refused.has(key) && own.heading.length <= mostLetters;
  return isTaken ? numbered(own, taken) : undefined;
};

/** What the one line of a group calls itself by. */
const ownLabel = (
  reading: Reading,
  { statements, series, turn }: Group,
  taken: ReadonlySet<string>,
): Heading | undefined => {
  const [only, ...others] = statements;
  if (only === undefined || others.length > 0 || series !== undefined || turn !== undefined) return undefined;
  const [span] = only.speaker === undefined ? only.spans : [];
  const label = span === undefined ? undefined : labelOfLine(reading, span);
  return label === undefined || taken.has(fold(label.heading)) ? undefined : label;
};

/** What nothing names is parted by what it does in the article; a list, an answer and a quotation stay as they are. */
const partsOf = (annotation: Annotation, group: Group): (readonly [Role, Group])[] =>
  group.series !== undefined || group.turn !== undefined || group.statements.length === 1 || areVoices(group)
    ? [[roleOfWhole(annotation.reading, group), group]]
    : partsByRole(annotation, group.statements).map(({ role, statements }) => [role, { ...group, statements }]);

/** A group without a heading waits for its label: all that it will hold must be known. */
type NamedGroup = Pick<HeadedGroup, 'group'> & Partial<HeadedGroup>;

/**
 * A topic of the same section and turn that shows no list, under the author's heading or a fixed label: what nothing else names goes to it.
 * What people say word for word stands by itself.
 */
const isOpen = ({ sections }: Reading, { group, heading }: NamedGroup, other: Group): boolean =>
  (heading === undefined || sections[group.section]?.heading !== undefined || group.turn !== undefined) &&
  group.section === other.section &&
  group.turn === other.turn &&
  group.series === undefined &&
  other.series === undefined &&
  areVoices(group) === areVoices(other);

/** What people say word for word stands together, whether they speak of what is to come or not: halves of a quotation lean on each other. */
const roleOfWhole = (reading: Reading, group: Group): Role => {
  if (group.series !== undefined) return areSteps(reading, group.series.series) ? 'steps' : 'details';
  if (!areVoices(group)) return 'details';
  return areOfOne(group) ? 'quote' : 'reactions';
};

/** Who speaks, over what one person says, or two or three. */
const voiceLabel = (annotation: Annotation, bare: Group, taken: ReadonlySet<string>): string | undefined => {
  const { pack } = annotation.reading;
  const [first, ...others] = bare.statements;
  // "The mayor issued the following statement on the bridge:" above her words is said by nobody.
  const isAnnounced = first?.speaker === undefined && /[:：]$/u.test(first?.text ?? '') && others.length > 0;
  const said = isAnnounced ? others : bare.statements;
  const group = { ...bare, statements: said.map((statement) => withAnswerer(annotation, statement)) };
  const speaker = speakerOfAll(group);
  const speakers = group.statements.flatMap((statement) => statement.speaker ?? []);
  const talk = group.statements.every(({ sentence }) => sentence.turn !== undefined);
  const areNamed = (talk || areVoices(group)) && speakers.length === group.statements.length;
  const label =
    speaker === undefined ? (areNamed ? speakersLabel(pack, speakers) : undefined) : speakerLabel(pack, speaker);
  return label === undefined || label.length > mostLetters ? undefined : numberedLabel(label, taken);
};

/** The label of a role that no other topic has. */
const freeLabel = ({ reading: { pack } }: Annotation, role: Role, taken: ReadonlySet<string>): string | undefined =>
  labelsOf(role, pack).find((label) => !taken.has(fold(label)));
