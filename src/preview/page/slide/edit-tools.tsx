import type { Edit } from '../../protocol.js';
import { Tool } from '../controls/tool.js';

interface MoveToolsProps {
  /** The topic, and the line of it where one is edited. */
  readonly at: { readonly topic: string; readonly point?: string };
  readonly isLocked: boolean;
  readonly labels: { readonly up: string; readonly down: string; readonly lock: string };
  /** What the focus finds the arrows by after an edit. */
  readonly names: { readonly up: string; readonly down: string };
  readonly change: (edit: Edit) => void;
}

/** The tools that move and lock a line or a whole slide. */
export const MoveTools = ({ at, isLocked, labels, names, change }: MoveToolsProps) => (
  <>
    {(['up', 'down'] as const).map((way) => (
      <Tool
        key={way}
        icon={way}
        label={labels[way]}
        name={names[way]}
        act={() => {
          change({ kind: 'move', ...at, by: way === 'up' ? -1 : 1 });
        }}
      />
    ))}
    <Tool
      icon={isLocked ? 'lock' : 'unlock'}
      label={labels.lock}
      name="lock"
      isPressed={isLocked}
      act={() => {
        change({ kind: 'lock', ...at, lock: !isLocked });
      }}
    />
  </>
);

/** The tool that takes a line or a whole slide out. */
export const DropTool = ({ at, label, change }: Pick<MoveToolsProps, 'at' | 'change'> & { readonly label: string }) => (
  <Tool
    icon="drop"
    label={label}
    name="drop"
    act={() => {
      change({ kind: 'drop', ...at });
    }}
  />
);

/** What is warned of a line or a heading, in the words of the program. */
export const Warnings = ({ warnings }: { readonly warnings: readonly string[] }) => (
  <>
    {warnings.map((warning) => (
      <p key={warning} class="warning" lang="en">
        {warning}
      </p>
    ))}
  </>
);
