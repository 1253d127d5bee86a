import type { Edit, ShownSlide, ShownTopic } from '../../protocol.js';
import { useWords } from '../controls/words.js';
import { WordsField } from '../controls/words-field.js';

interface NotesProps {
  readonly slide: ShownSlide;
  readonly topic: ShownTopic | undefined;
  readonly language: string;
  readonly change: (edit: Edit) => void;
}

/** What whoever speaks has before them at a slide. */
export function Notes({ slide, topic, language, change }: NotesProps) {
  const words = useWords();
  return (
    <section class="notes" aria-label={words.notes}>
      <h2>{words.notes}</h2>
      {topic && (
        <WordsField
          label={words.ownNotes}
          text={topic.notes}
          language={language}
          look="own-notes"
          isLabelled
          hasLines
          change={(text) => {
            change({ kind: 'notes', topic: topic.id, text });
          }}
        />
      )}
      <div lang={language}>
        {slide.notes.map(({ kind, text }, index) => (
          <p key={index} class={kind}>
            {text}
          </p>
        ))}
      </div>
      {slide.notes.length === 0 && <p class="quiet">{words.noNotes}</p>}
    </section>
  );
}
