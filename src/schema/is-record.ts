/** Whether a value of a file is a mapping of keys: neither a list nor a scalar. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys and values, as the mappings of a file become. */
export type Keyed = Readonly<Record<string, unknown>>;
