/** Outlines of 20 by 20, drawn in the colour of the text. */
const outlines = {
  up: 'M10 16V4M5 9l5-5 5 5',
  down: 'M10 4v12M5 11l5 5 5-5',
  lock: 'M5 9h10v7H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  unlock: 'M5 9h10v7H5zM7 9V6.5a3 3 0 0 1 5.8-1',
  drop: 'M5 5l10 10M15 5L5 15',
  find: 'M9 4a5 5 0 1 0 0 10A5 5 0 0 0 9 4M12.8 12.8L17 17',
  undo: 'M4 8h8a4 4 0 0 1 0 8H8M7 4L4 8l3 4',
  redo: 'M16 8H8a4 4 0 0 0 0 8h4M13 4l3 4-3 4',
  previous: 'M12 4l-6 6 6 6',
  next: 'M8 4l6 6-6 6',
} as const;

export type IconName = keyof typeof outlines;

export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <path d={outlines[name]} />
  </svg>
);
