import { interfaceWords, wordsWith, type InterfaceLanguage } from '../../language/interface/index.js';
import type { Request, ShownState } from '../protocol.js';
import { TemplateChoice } from './controls/template-choice.js';
import { Tool } from './controls/tool.js';
import { useWords } from './controls/words.js';

interface BarProps {
  readonly state: ShownState;
  readonly language: InterfaceLanguage;
  readonly setLanguage: (language: InterfaceLanguage) => void;
  readonly ask: (request: Request) => void;
}

const lengths = ['short', 'standard', 'long'] as const;

/** What concerns the deck as a whole. */
export function Bar({ state, language, setLanguage, ask }: BarProps) {
  const words = useWords();
  const { sizes, size, length, hasArticle, isSaved, canUndo, canRedo, outline } = state;
  return (
    <header class="bar">
      <h1 lang={state.language}>{state.title}</h1>
      <div class="group looking">
        <TemplateChoice
          state={state}
          choose={(template) => {
            ask({ kind: 'choose', template });
          }}
        />
        <Select
          label={words.size}
          value={size}
          values={(sizes.includes(size) ? sizes : [size, ...sizes]).map((name) => [name, name])}
          choose={(name) => {
            ask({ kind: 'choose', size: name });
          }}
        />
        {hasArticle && (
          <Select
            label={words.length}
            value={length ?? ''}
            values={[
              ...(length === undefined ? [['', words.asEdited] as const] : []),
              ...lengths.map((name) => [name, words[name]] as const),
            ]}
            choose={(name) => {
              const chosen = lengths.find((one) => one === name);
              if (chosen !== undefined) ask({ kind: 'choose', length: chosen });
            }}
          />
        )}
      </div>
      <div class="group doing">
        <Tool
          icon="undo"
          label={words.undo}
          isOff={!canUndo}
          act={() => {
            ask({ kind: 'undo' });
          }}
        />
        <Tool
          icon="redo"
          label={words.redo}
          isOff={!canRedo}
          act={() => {
            ask({ kind: 'redo' });
          }}
        />
        <button
          type="button"
          class="main"
          aria-disabled={isSaved}
          title={outline}
          onClick={() => {
            ask({ kind: 'save' });
          }}
        >
          {isSaved ? words.saved : words.save}
        </button>
      </div>
      <div class="group taking">
        <span class="quiet" aria-hidden="true">
          {words.download}
        </span>
        {(['pptx', 'pdf'] as const).map((format) => (
          <a key={format} class="button" href={`deck.${format}`} download aria-label={`${words.download} .${format}`}>
            .{format}
          </a>
        ))}
      </div>
      <div class="group last">
        <Select
          label={words.language}
          value={language}
          isUnlabelled
          values={Object.entries(interfaceWords).map(([tag, { name }]) => [tag, name])}
          choose={(tag) => {
            setLanguage(tag === 'vi' ? 'vi' : 'en');
          }}
        />
      </div>
      {!isSaved && <p class="unseen">{wordsWith(words.unsaved, { file: outline })}</p>}
    </header>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly values: readonly (readonly [value: string, name: string])[];
  readonly isUnlabelled?: boolean;
  readonly choose: (value: string) => void;
}

const Select = ({ label, value, values, isUnlabelled = false, choose }: SelectProps) => (
  <label class="select">
    <span class={isUnlabelled ? 'unseen' : ''}>{label}</span>
    <select
      value={value}
      onChange={({ currentTarget }) => {
        choose(currentTarget.value);
      }}
    >
      {values.map(([one, name]) => (
        <option key={one} value={one}>
          {name}
        </option>
      ))}
    </select>
  </label>
);
