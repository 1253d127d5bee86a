import { wordsWith } from '../../../language/interface/index.js';
import type { Edit, ShownLine, ShownSpan } from '../../protocol.js';
import { DropTool, MoveTools, Warnings } from './edit-tools.js';
import { Tool } from '../controls/tool.js';
import { useWords } from '../controls/words.js';
import { WordsField } from '../controls/words-field.js';

interface Editing {
  readonly line: ShownLine;
  readonly topic: string;
  readonly number: number;
  readonly language: string;
  /** The sentences of the article that it comes from, where they say more than the line. */
  readonly sentences: readonly (ShownSpan & { readonly text: string })[];
  readonly change: (edit: Edit) => void;
  readonly find: (place: ShownSpan) => void;
}

/** A line of a slide with what can be done with it, and its sentence in the article. */
export function LineEditor({ line, topic, number, language, sentences, change, find }: Editing) {
  const words = useWords();
  const { id, text, depth, speaker, isLocked, isQuote, isOwn, warnings } = line;
  const at = { topic, point: id };
  const [first] = sentences;
  // A sentence that the line repeats word for word need not be read twice.
  const further = sentences.length === 1 && sameLetters(first?.text ?? '', text) ? [] : sentences;
  return (
    <li class={`line ${depth > 0 ? 'below' : ''}`} data-line={id}>
      <WordsField
        label={isQuote ? words.quotation : wordsWith(words.line, { number })}
        text={text}
        language={language}
        look="point"
        change={(typed) => {
          change({ kind: 'word', ...at, text: typed });
        }}
      />
      <div class="tools" role="group" aria-label={wordsWith(words.line, { number })}>
        {first && (
          <Tool
            icon="find"
            label={words.inArticle}
            name="find"
            act={() => {
              find(first);
            }}
          />
        )}
        {!isQuote && (
          <MoveTools
            at={at}
            isLocked={isLocked}
            labels={{ up: words.up, down: words.down, lock: words.lock }}
            names={{ up: 'up', down: 'down' }}
            change={change}
          />
        )}
        <DropTool at={at} label={words.drop} change={change} />
      </div>
      {speaker !== undefined && (
        <p class="speaker" lang={language}>
          — {speaker}
        </p>
      )}
      {isOwn && <p class="own">{words.ownWords}</p>}
      <Warnings warnings={warnings} />
      {further.map((sentence) => (
        <button
          type="button"
          key={sentence.start}
          class="sentence-of-line"
          lang={language}
          onClick={() => {
            find(sentence);
          }}
        >
          {sentence.text}
        </button>
      ))}
    </li>
  );
}

/** Whether two texts have the same letters and digits, whatever signs and spaces stand between them. */
const sameLetters = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
