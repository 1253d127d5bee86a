import { overlap } from '../places.js';
import type { Edit, ShownArticle, ShownLine, ShownPart, ShownSpan, ShownTopic } from '../protocol.js';
import { LineEditor } from './line-editor.js';
import { Tool } from './tool.js';
import { useWords } from './words.js';
import { WordsField } from './words-field.js';

interface Editing {
  readonly topic: ShownTopic;
  readonly language: string;
  readonly article: ShownArticle | undefined;
  readonly change: (edit: Edit) => void;
  readonly find: (place: ShownSpan) => void;
}

/** What a slide says, to be changed. */
export function TopicEditor({ topic, language, article, change, find }: Editing) {
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
          <Tool
            icon="up"
            label={words.slideUp}
            name="slide-up"
            act={() => {
              change({ kind: 'move', topic: id, by: -1 });
            }}
          />
          <Tool
            icon="down"
            label={words.slideDown}
            name="slide-down"
            act={() => {
              change({ kind: 'move', topic: id, by: 1 });
            }}
          />
          <Tool
            icon={isLocked ? 'lock' : 'unlock'}
            label={words.lockHeading}
            name="lock"
            isPressed={isLocked}
            act={() => {
              change({ kind: 'lock', topic: id, lock: !isLocked });
            }}
          />
          <Tool
            icon="drop"
            label={words.dropSlide}
            name="drop"
            act={() => {
              change({ kind: 'drop', topic: id });
            }}
          />
        </div>
        {warnings.map((warning) => (
          <p key={warning} class="warning" lang="en">
            {warning}
          </p>
        ))}
      </div>
      {hasTable && <p class="quiet">{words.hasTable}</p>}
      <ol class="lines">
        {lines.map((line, index) => (
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
        ))}
      </ol>
    </section>
  );
}

/** The sentences that a line comes from. */
const sentencesOf = ({ sources }: ShownLine, article: ShownArticle | undefined): ShownPart[] =>
  (article?.blocks ?? [])
    .flatMap(({ parts }) => parts)
    .filter((part) => sources.some((source) => overlap(source, part)));
