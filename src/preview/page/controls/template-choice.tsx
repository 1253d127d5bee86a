import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShownLook, ShownState } from '../../protocol.js';
import { SlidePicture } from '../slide/slide-picture.js';
import { useWords } from './words.js';

interface Choosing {
  readonly state: ShownState;
  readonly choose: (template: string) => void;
}

/** The template, chosen from pictures of this very deck: its first slides in each. */
export function TemplateChoice({ state, choose }: Choosing) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div
      class="template-choice"
      ref={whole}
      onKeyDown={({ key }) => {
        if (key === 'Escape' && isOpen) close();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && whole.current?.contains(relatedTarget) === false) setOpen(false);
      }}
    >
      <button
        type="button"
        ref={opener}
        class="opener"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <span class="quiet">{words.template}</span> {nameOf(state.template)}
      </button>
      {isOpen && (
        <Looks
          state={state}
          choose={(template) => {
            close();
            choose(template);
          }}
        />
      )}
    </div>
  );
}

function Looks({ state, choose }: Choosing) {
  const words = useWords();
  const looks = useLooks(state);
  return (
    <ul class="looks" aria-label={words.template}>
      {state.templates.map((template, index) => (
        <li key={template}>
          <button
            type="button"
            aria-pressed={template === state.template}
            onClick={() => {
              choose(template);
            }}
          >
            <span class="pictures" style={{ '--aspect': looks[index]?.aspect ?? state.aspect }}>
              {looks[index]?.pictures.map((picture) => (
                <SlidePicture key={picture} picture={picture} alternative="" aspect={looks[index]?.aspect ?? 1} />
              ))}
            </span>
            {nameOf(template)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Asked for one after the other, so that an edit never waits for more than one of them. */
function useLooks({ templates, revision }: ShownState): readonly (ShownLook | undefined)[] {
  const [looks, setLooks] = useState<readonly (ShownLook | undefined)[]>([]);
  const count = templates.length;
  useEffect(() => {
    const leaving = new AbortController();
    const ask = async (): Promise<void> => {
      for (let place = 0; place < count; place += 1) {
        const response = await fetch(`looks/${String(place)}`, { signal: leaving.signal });
        const look = response.ok ? ((await response.json()) as ShownLook) : undefined;
        setLooks((known) => Object.assign([...known], { [place]: look }));
      }
    };
    // Where the program has ended, the page says so already.
    ask().catch(() => undefined);
    return () => {
      leaving.abort();
    };
  }, [count, revision]);
  return looks;
}

/** A file by its name alone. */
const nameOf = (template: string): string => template.split(/[\\/]/).at(-1) ?? template;
