/** Where a value comes from, as it is shown to a person: "--template", "BRIEFDECK_LANG", "briefdeck.config.yaml:3". */
export interface Given {
  readonly value: string | boolean;
  readonly from: string;
}

/** The values of one source, by the name of the option. */
export type Layer = ReadonlyMap<string, Given>;
