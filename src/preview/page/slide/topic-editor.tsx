import { overlap } from '../../places.js';
import type { Edit, ShownArticle, ShownLine, ShownPart, ShownSpan, ShownTopic } from '../../protocol.js';
import { LineEditor } from './line-editor.js';
import { LineElsewhere } from './line-elsewhere.js';
import { DropTool, MoveTools, Warnings } from './edit-tools.js';
import { useWords } from '../controls/words.js';
import { WordsField } from '../controls/words-field.js';

interface Editing {
  readonly topic: ShownTopic;
  /** The slide that is looked at, of those that show the topic. */
  readonly at: number;
  readonly language: string;
  readonly article: ShownArticle | undefined;
  readonly change: (edit: Edit) => void;
  readonly find: (place: ShownSpan) => void;
  readonly turn: (slide: number) => void;
}

/** What a slide says, to be changed; what other slides say under the same heading, only named. */
export function TopicEditor({ topic, at, language, article, change, find, turn }: Editing) {
  const words = useWords();
  const { id, heading, isLocked, lines, hasTable, warnings } = topic;
  return (
    <section class="topic" aria-label={words.lines}>
      <div class="heading-line">
        <WordsField
          label={words.heading}
          text={heading}
          language={language}
          look="heading"
          isLabelled
          change={(text) => {
            change({ kind: 'word', topic: id, text });
          }}
        />
        <div class="tools" role="group" aria-label={words.heading}>
          <MoveTools
            at={{ topic: id }}
            isLocked={isLocked}
            labels={{ up: words.slideUp, down: words.slideDown, lock: words.lockHeading }}
            names={{ up: 'slide-up', down: 'slide-down' }}
            change={change}
          />
          <DropTool at={{ topic: id }} label={words.dropSlide} change={change} />
        </div>
        <Warnings warnings={warnings} />
      </div>
      {hasTable && <p class="quiet">{words.hasTable}</p>}
      <ol class="lines">
        {lines.map((line, index) =>
          line.slide === undefined || line.slide === at ? (
            <LineEditor
              key={index}
              line={line}
              topic={id}
              number={index + 1}
              language={language}
              sentences={sentencesOf(line, article)}
              change={change}
              find={find}
            />
          ) : (
            <LineElsewhere key={index} line={line} slide={line.slide} language={language} turn={turn} />
          ),
        )}
      </ol>
    </section>
  );
}

/** The sentences that a line comes from. */
const sentencesOf = ({ sources }: ShownLine, article: ShownArticle | undefined): ShownPart[] =>
  (article?.blocks ?? [])
    .flatMap(({ parts }) => parts)
    .filter((part) => sources.some((source) => overlap(source, part)));
