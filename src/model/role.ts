/** What a slide is for. A template maps each role to one or more layouts. */
export const roles = [
  'cover',
  'agenda',
  'summary',
  'points',
  'lead',
  'cards',
  'figure',
  'quote',
  'timeline',
  'comparison',
  'divider',
  'picture',
  'table',
  'chart',
  'sources',
  'closing',
] as const;

/** What one slide is for. */
export type Role = (typeof roles)[number];
