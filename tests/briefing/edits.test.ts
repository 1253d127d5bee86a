import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { briefingYaml } from '../../src/briefing/write-briefing.js';
import { checkBriefing } from '../../src/check/index.js';
import { languagePack } from '../../src/language/index.js';
import type { Article } from '../../src/model/article.js';
import { briefingSchema, type Briefing } from '../../src/model/briefing.js';
import { articleOf } from '../../src/pipeline.js';
import { builtFrom as builtOf, outlineOf } from './support/articles.js';

const { value: article } = await articleOf({
  bytes: readFileSync(new URL('../../assets/articles/harbour-flood-barrier.txt', import.meta.url)),
  name: 'harbour-flood-barrier.txt',
  genre: 'report',
});
/** Kept, so that what is chosen of the article may change and the edits stay what they are. */
const known = briefingSchema.parse(
  JSON.parse(readFileSync(new URL('support/harbour-briefing.json', import.meta.url), 'utf8')),
);
/** Beside one line stands who says it, as a person may have put it there. */
const briefing: Briefing = {
  ...known,
  topics: known.topics.map((topic) => ({
    ...topic,
    points: topic.points.map((point) =>
      point.text.endsWith('were poor') ? { ...point, speaker: 'Council Leader Margaret Osei' } : point,
    ),
  })),
};
const outline = outlineOf(briefing);
const builtFrom = (text: string, of: Article | undefined, form?: 'md' | 'yaml'): Promise<Briefing> =>
  builtOf(text, of, form, [known]);
const yaml = briefingYaml(briefing, true);

/** What a person sees of a briefing, and may change. */
interface Seen {
  title: string;
  presenter?: string | undefined;
  topics: SeenTopic[];
}

interface SeenTopic {
  kind: string;
  heading: string;
  headingOrigin?: string | undefined;
  layout?: string | undefined;
  lock?: boolean | undefined;
  notes?: string | undefined;
  points: SeenPoint[];
  captions: string[];
}

interface SeenPoint {
  text: string;
  origin: string;
  speaker?: string | undefined;
  when?: string | undefined;
  core?: string[] | undefined;
  children?: string[] | undefined;
}

const seen = ({ title, presenter, topics }: Briefing): Seen => ({
  title,
  presenter,
  topics: topics.map(({ kind, heading, headingOrigin, layout, lock, notes, points, captions }) => ({
    kind,
    heading,
    headingOrigin,
    layout,
    lock,
    notes,
    points: points.map(({ text, origin, speaker, when, core, children }) => ({
      text,
      origin,
      speaker,
      when,
      core,
      children: children?.map((child) => child.text),
    })),
    captions: captions.map(({ text }) => text),
  })),
});

/** A document as YAML holds it: a person may write less than the schema asks for. */
interface Loose {
  [key: string]: unknown;
  title: string;
  topics: LooseTopic[];
}
interface LooseTopic {
  [key: string]: unknown;
  heading: string;
  points: (LoosePoint | string)[];
  captions: unknown[];
}
interface LoosePoint {
  [key: string]: unknown;
  text: string;
}

const [summary, said, conditions, next] = [0, 1, 2, 3];
const own = 'The fire brigade asks for two more boats';
const untold = 'The gates will be built in Norway and towed across the sea.';

/** A single edit: how a person makes it in Markdown and in YAML, and what it changes. */
interface Edit {
  readonly name: string;
  readonly markdown: (text: string) => string;
  readonly yaml: (loose: Loose) => void;
  readonly changes: (seen: Seen) => void;
}

const topicAt = <T>(topics: readonly T[], index: number): T => {
  const found = topics[index];
  if (found === undefined) throw new Error(`There is no topic ${index}.`);
  return found;
};
const lineAt = <T extends { text: string }>(points: readonly (T | string)[], index: number): T => {
  const found = points[index];
  if (found === undefined || typeof found === 'string') throw new Error(`There is no line ${index}.`);
  return found;
};
const textAt = (index: number, line: number): string => lineAt(topicAt(seen(briefing).topics, index).points, line).text;
const author = (text: string): SeenPoint => ({ text, origin: 'author' });

/** In both forms at once: words are changed where they stand first as a line. */
const reworded = (name: string, index: number, line: number, from: string, to: string): Edit => ({
  name,
  markdown: (text) => text.replace(from, to),
  yaml: ({ topics }) => {
    const point = lineAt(topicAt(topics, index).points, line);
    point.text = point.text.replace(from, to);
  },
  changes: ({ topics }) => {
    const point = lineAt(topicAt(topics, index).points, line);
    point.text = point.text.replace(from, to);
    point.origin = 'author';
  },
});

/** The line that a topic begins with; what follows its heading in braces belongs to it. */
const heading = (index: number): string => {
  const { heading: text, speaker } = topicAt(briefing.topics, index);
  return `## ${text}${speaker === undefined ? '' : ` {speaker="${speaker}"}`}\n`;
};
const blockOf = (text: string, index: number): string => {
  const start = text.indexOf(heading(index));
  const end = index + 1 < briefing.topics.length ? text.indexOf(heading(index + 1)) : text.length;
  return text.slice(start, end);
};

const edits: readonly Edit[] = [
  reworded('a word is changed', next, 0, 'is due to open', 'will open'),
  reworded('a number is changed', summary, 0, '31 to 19', '13 to 19'),
  reworded('a name is changed', next, 3, 'Osei urged', 'Pryce urged'),
  reworded('words are cut', next, 2, 'sandbags, pumps and ', ''),
  {
    name: 'an own line is added at the end',
    markdown: (text) => text.replace('- Osei urged', `- ${own}\n- Osei urged`),
    yaml: ({ topics }) => topicAt(topics, next).points.splice(3, 0, own),
    changes: ({ topics }) => topicAt(topics, next).points.splice(3, 0, author(own)),
  },
  {
    name: 'an own line is added at the beginning',
    markdown: (text) => text.replace('- The vote was', `- ${own}\n- The vote was`),
    yaml: ({ topics }) => topicAt(topics, summary).points.unshift({ text: own }),
    changes: ({ topics }) => topicAt(topics, summary).points.unshift(author(own)),
  },
  {
    name: 'a sentence of the article is added',
    markdown: (text) => text.replace('- Osei urged', `- ${wholeSentence}\n- Osei urged`),
    yaml: ({ topics }) => topicAt(topics, next).points.splice(3, 0, wholeSentence),
    changes: ({ topics }) => topicAt(topics, next).points.splice(3, 0, { text: wholeSentence, origin: 'extract' }),
  },
  {
    name: 'a line is deleted',
    markdown: (text) => text.replace(/- Work on the foundations.*\n/, ''),
    yaml: ({ topics }) => topicAt(topics, next).points.splice(1, 1),
    changes: ({ topics }) => topicAt(topics, next).points.splice(1, 1),
  },
  {
    name: 'a line is moved within its topic',
    markdown: (text) => text.replace(/(- A public inquiry.*\n)(- Work on.*\n)/, '$2$1'),
    yaml: ({ topics }) =>
      topicAt(topics, next).points.splice(0, 2, ...topicAt(topics, next).points.slice(0, 2).reverse()),
    changes: ({ topics }) =>
      topicAt(topics, next).points.splice(0, 2, ...topicAt(topics, next).points.slice(0, 2).reverse()),
  },
  {
    name: 'a line is moved to another topic',
    markdown: (text) => {
      const [line = ''] = /- Osei urged.*\n/.exec(text) ?? [];
      return text.replace(line, '').replace('- The vote was', `${line}- The vote was`);
    },
    yaml: ({ topics }) => void topicAt(topics, summary).points.unshift(...topicAt(topics, next).points.splice(3, 1)),
    changes: ({ topics }) => void topicAt(topics, summary).points.unshift(...topicAt(topics, next).points.splice(3, 1)),
  },
  {
    name: 'a topic is moved',
    markdown: (text) =>
      text.replace(blockOf(text, said) + blockOf(text, conditions), blockOf(text, conditions) + blockOf(text, said)),
    yaml: ({ topics }) => void topics.splice(1, 2, ...topics.slice(1, 3).reverse()),
    changes: ({ topics }) => void topics.splice(1, 2, ...topics.slice(1, 3).reverse()),
  },
  {
    name: 'the summary is moved behind another topic',
    markdown: (text) =>
      text.replace(blockOf(text, summary) + blockOf(text, said), blockOf(text, said) + blockOf(text, summary)),
    yaml: ({ topics }) => void topics.splice(0, 2, ...topics.slice(0, 2).reverse()),
    changes: ({ topics }) => void topics.splice(0, 2, ...topics.slice(0, 2).reverse()),
  },
  {
    name: 'a topic is deleted',
    markdown: (text) => text.replace(blockOf(text, conditions), ''),
    yaml: ({ topics }) => topics.splice(conditions, 1),
    changes: ({ topics }) => topics.splice(conditions, 1),
  },
  {
    name: 'a topic of own words is added',
    markdown: (text) => text.replace(heading(next), `## What we ask for\n\n- ${own}\n\n${heading(next)}`),
    yaml: ({ topics }) => topics.splice(next, 0, { heading: 'What we ask for', points: [own], captions: [] }),
    changes: ({ topics }) =>
      topics.splice(next, 0, {
        kind: 'points',
        heading: 'What we ask for',
        headingOrigin: 'author',
        points: [author(own)],
        captions: [],
      }),
  },
  {
    name: 'two topics are merged',
    markdown: (text) => text.replace(/\nCaption: Waves[^]*?(?=\n## )/, '').replace(`\n${heading(conditions)}\n`, ''),
    yaml: ({ topics }) => {
      const [gone] = topics.splice(conditions, 1);
      const into = topicAt(topics, said);
      into.points.push(...(gone?.points ?? []));
      into['kind'] = 'enumeration';
      into.captions = [];
    },
    changes: ({ topics }) => {
      const [gone] = topics.splice(conditions, 1);
      const into = topicAt(topics, said);
      into.points.push(...(gone?.points ?? []));
      into.kind = 'enumeration';
      into.captions = [];
    },
  },
  {
    name: 'a topic is split',
    markdown: (text) =>
      text
        .replace('- Until then', '\n## Until the gates close\n\n- Until then')
        .replace(/\n- (Until then.*)/, '\n- $1'),
    yaml: ({ topics }) => {
      const topic = topicAt(topics, next);
      topics.push({
        heading: 'Until the gates close',
        points: topic.points.splice(2),
        captions: topic.captions.splice(0),
      });
    },
    changes: ({ topics }) => {
      const topic = topicAt(topics, next);
      topics.push({
        kind: 'points',
        heading: 'Until the gates close',
        headingOrigin: 'author',
        points: topic.points.splice(2),
        captions: topic.captions.splice(0),
      });
    },
  },
  {
    name: 'a heading is worded anew',
    markdown: (text) => text.replace('## What must happen next', '## The way ahead'),
    yaml: ({ topics }) => {
      const topic = topicAt(topics, next);
      topic.heading = 'The way ahead';
    },
    changes: ({ topics }) => {
      const topic = topicAt(topics, next);
      topic.heading = 'The way ahead';
      topic.headingOrigin = 'author';
    },
  },
  {
    name: 'a kind is named',
    markdown: (text) => text.replace('## What must happen next', '## What must happen next {enumeration}'),
    yaml: ({ topics }) => void (topicAt(topics, next)['kind'] = 'enumeration'),
    changes: ({ topics }) => void (topicAt(topics, next).kind = 'enumeration'),
  },
  {
    name: 'a layout is named',
    markdown: (text) => text.replace('## What must happen next', '## What must happen next {layout=points}'),
    yaml: ({ topics }) => void (topicAt(topics, next)['layout'] = 'points'),
    changes: ({ topics }) => void (topicAt(topics, next).layout = 'points'),
  },
  {
    name: 'notes are written',
    markdown: (text) => `${text}\nNotes:\n\nSay this slowly.\n\n- Then *wait*.\n`,
    yaml: ({ topics }) => void (topicAt(topics, next)['notes'] = 'Say this slowly.\n\n- Then *wait*.'),
    changes: ({ topics }) => void (topicAt(topics, next).notes = 'Say this slowly.\n\n- Then *wait*.'),
  },
  {
    name: 'a topic is locked',
    markdown: (text) => text.replace('## What must happen next', '## What must happen next {lock}'),
    yaml: ({ topics }) => void (topicAt(topics, next)['lock'] = true),
    changes: ({ topics }) => void (topicAt(topics, next).lock = true),
  },
  {
    name: 'a speaker is changed',
    markdown: (text) => text.replace('were poor\n  — Council Leader Margaret Osei', 'were poor\n  — Daniel Pryce'),
    yaml: ({ topics }) => void (lineAt(topicAt(topics, summary).points, 4)['speaker'] = 'Daniel Pryce'),
    changes: ({ topics }) => void (lineAt(topicAt(topics, summary).points, 4).speaker = 'Daniel Pryce'),
  },
  {
    name: 'a speaker is taken off',
    markdown: (text) => text.replace('were poor\n  — Council Leader Margaret Osei', 'were poor'),
    yaml: ({ topics }) => delete lineAt(topicAt(topics, summary).points, 4)['speaker'],
    changes: ({ topics }) => delete lineAt(topicAt(topics, summary).points, 4).speaker,
  },
  {
    name: 'a caption is deleted',
    markdown: (text) => text.replace(/\nCaption: The fish market.*\n— .*\n/, ''),
    yaml: ({ topics }) => topicAt(topics, next).captions.pop(),
    changes: ({ topics }) => topicAt(topics, next).captions.pop(),
  },
  {
    name: 'two lines are merged',
    markdown: (text) => text.replace(/(- A public inquiry.*)\n- (Work on.*)/, '$1. $2'),
    yaml: ({ topics }) => {
      const { points } = topicAt(topics, next);
      lineAt(points, 0).text = `${textAt(next, 0)}. ${textAt(next, 1)}`;
      points.splice(1, 1);
    },
    changes: ({ topics }) => {
      const { points } = topicAt(topics, next);
      points.splice(0, 2, author(`${textAt(next, 0)}. ${textAt(next, 1)}`));
    },
  },
  {
    name: 'a line is split',
    markdown: (text) => text.replace(' further 15%. The remaining', ' further 15%\n- The remaining'),
    yaml: ({ topics }) => {
      const { points } = topicAt(topics, summary);
      const [first = '', second = ''] = lineAt(points, 2).text.split('. ');
      points.splice(2, 1, first, second);
    },
    changes: ({ topics }) => {
      const { points } = topicAt(topics, summary);
      const [first = '', second = ''] = lineAt(points, 2).text.split('. ');
      points.splice(2, 1, { text: first, origin: 'extract' }, { text: second, origin: 'extract' });
    },
  },
  {
    name: 'a line is put below another',
    markdown: (text) => text.replace(/(- Until then.*\n)- (Osei urged)/, '$1  - $2'),
    yaml: ({ topics }) => {
      const { points } = topicAt(topics, next);
      lineAt<LoosePoint>(points, 2)['children'] = points.splice(3, 1);
    },
    changes: ({ topics }) => {
      const { points } = topicAt(topics, next);
      lineAt(points, 2).children = points.splice(3, 1).map(({ text }) => text);
    },
  },
  {
    name: 'other words are stressed',
    markdown: (text) => text.replace('*The barrier*, a row', 'The barrier, *a row'.replace('*a', 'a')),
    yaml: ({ topics }) =>
      void (lineAt(topicAt(topics, summary).points, 1)['core'] = ['is expected to cost £412 million']),
    changes: ({ topics }) =>
      void (lineAt(topicAt(topics, summary).points, 1).core = ['is expected to cost £412 million']),
  },
  {
    name: 'the title is changed',
    markdown: (text) => text.replace(/^title: .*$/m, 'title: The harbour barrier'),
    yaml: (loose) => void (loose.title = 'The harbour barrier'),
    changes: (all) => void (all.title = 'The harbour barrier'),
  },
  {
    name: 'a presenter is named',
    markdown: (text) => text.replace(/^language: /m, 'presenter: Ann Lee\nlanguage: '),
    yaml: (loose) => void (loose['presenter'] = 'Ann Lee'),
    changes: (all) => void (all.presenter = 'Ann Lee'),
  },
];

/** A sentence of the article that the briefing does not tell. */
const wholeSentence =
  article.blocks
    .flatMap((block) => (block.kind === 'paragraph' ? block.sentences : []))
    .map(({ start, end }) => article.text.slice(start, end))
    .find((sentence) => !outline.includes(sentence.slice(0, 30)) && !sentence.includes('"')) ?? untold;

describe('a single edit of an outline changes what it should and nothing else', () => {
  it.each(edits)('in Markdown: $name', async ({ markdown, changes }) => {
    const text = markdown(outline);
    expect(text).not.toBe(outline);
    const built = await builtFrom(text, article);
    expectChanged(built, changes);
  });

  it.each(edits)('in YAML: $name', async ({ yaml: change, changes }) => {
    const loose = parse(yaml) as Loose;
    change(loose);
    const built = await builtFrom(stringify(loose), article, 'yaml');
    expectChanged(built, changes);
  });
});

/** Topics that stay as they were to the eye are so to the last offset. */
function expectChanged(built: Briefing, changes: (seen: Seen) => void): void {
  expect(briefingSchema.parse(built)).toEqual(built);
  const wanted = seen(briefing);
  changes(wanted);
  expect(seen(built)).toEqual(wanted);
  const before = new Map(briefing.topics.map((topic, index) => [JSON.stringify(seen(briefing).topics[index]), topic]));
  seen(built).topics.forEach((topic, index) => {
    const same = before.get(JSON.stringify(topic));
    if (same !== undefined) expect(built.topics[index]).toEqual(same);
  });
  const lines = new Map(briefing.topics.flatMap(({ points }) => points.map((point) => [point.text, point.evidence])));
  for (const { text, evidence } of built.topics.flatMap(({ points }) => points))
    if (lines.has(text)) expect(evidence).toEqual(lines.get(text));
}

describe('what an edit is worth', () => {
  const found = async (change: (text: string) => string): Promise<string[]> =>
    checkBriefing(await builtFrom(change(outline), article), article, languagePack('en')).map(
      ({ code, severity }) => `${severity} ${code}`,
    );

  it.each([
    ['another number', '31 to 19', '13 to 19', 'error check.reworded-number'],
    ['a number that is no longer "about" so much', 'about £82', '£82', 'error check.reworded-number'],
    ['another name', 'Osei urged', 'Pryce urged', 'warning check.reworded-name'],
    ['a "not"', 'would close for', 'would not close for', 'error check.reworded-turned'],
    [
      'another speaker',
      'were poor\n  — Council Leader Margaret Osei',
      'were really poor\n  — Daniel Pryce',
      'warning check.reworded-speaker',
    ],
  ])('%s is a finding', async (_, from, to, code) => {
    expect(await found((text) => text.replace(from, to))).toContain(code);
  });

  it.each([
    ['other words', 'is due to open on', 'is to be opened on'],
    ['words that are cut', 'sandbags, pumps and ', ''],
    ['a line of its author', '- A public inquiry', `- ${own} and 3 cars\n- A public inquiry`],
    [
      'a topic of its author',
      '## What must',
      `## What we think\n\n- ${own}\n\n> We stay.\n> — Ann Lee\n\n| A | 1 |\n| --- | --- |\n| B | 2 |\n\n## What must`,
    ],
    ['a heading of its author', '## What must happen next', '## The way ahead'],
  ])('%s is listed, and no finding', async (_, from, to) => {
    const codes = await found((text) => text.replace(from, to));
    expect(codes.filter((code) => !code.startsWith('info'))).toEqual([]);
    expect(codes.some((code) => code.startsWith('info check.author-'))).toBe(true);
  });
});
