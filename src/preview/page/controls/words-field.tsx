import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface Field {
  readonly label: string;
  readonly text: string;
  /** Language of the text, for whoever reads it out. */
  readonly language: string;
  readonly look: string;
  /** The label is seen, and not only read out. */
  readonly isLabelled?: boolean;
  /** Return makes a new line; what was typed is taken over when the field is left. */
  readonly hasLines?: boolean;
  readonly change: (text: string) => void;
}

/** Words that can be changed: taken over with Return, or when the field is left; Escape brings back what stood there. */
export function WordsField({ label, text, language, look, isLabelled = false, hasLines = false, change }: Field) {
  const id = useId();
  const [typed, setTyped] = useState(text);
  const [shown, setShown] = useState(text);
  const field = useRef<HTMLTextAreaElement>(null);
  const isLeft = useRef(false);
  // While it is drawn, and not after: what is typed right then would be lost.
  if (shown !== text) {
    setShown(text);
    setTyped(text);
  }
  useEffect(() => {
    const area = field.current;
    if (area === null) return;
    // As high as what it holds, in browsers that do not see to it themselves, too.
    area.style.blockSize = 'auto';
    area.style.blockSize = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
  }, [typed]);
  const take = (): void => {
    if (typed.trim() === text.trim()) setTyped(text);
    else change(typed);
  };
  return (
    <div class={`field ${look}`}>
      <label for={id} class={isLabelled ? '' : 'unseen'}>
        {label}
      </label>
      <textarea
        id={id}
        ref={field}
        rows={1}
        lang={language}
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
        }}
        onBlur={() => {
          if (!isLeft.current) take();
          isLeft.current = false;
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            isLeft.current = true;
            setTyped(text);
            event.currentTarget.blur();
          } else if (event.key === 'Enter' && !hasLines && !event.isComposing) {
            event.preventDefault();
            take();
          }
        }}
      />
    </div>
  );
}
