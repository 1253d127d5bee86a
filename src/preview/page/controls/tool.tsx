import { Icon, type IconName } from './icon.js';

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  /** What the focus finds it by after an edit. */
  readonly name?: string;
  readonly isPressed?: boolean;
  readonly isOff?: boolean;
  readonly act: () => void;
}

/** A button that shows a sign and says what it does. */
export const Tool = ({ icon, label, name, isPressed, isOff = false, act }: ToolProps) => (
  <button
    type="button"
    class="tool"
    title={label}
    aria-label={label}
    aria-pressed={isPressed}
    aria-disabled={isOff}
    data-tool={name}
    onClick={() => {
      if (!isOff) act();
    }}
  >
    <Icon name={icon} />
  </button>
);
