/** What a rule must make of a text, and what it must leave alone. */
export interface RuleExamples {
  /** What the rule does, as a sentence. */
  readonly says: string;
  /** Texts that it decides: without it, something else is found in each. */
  readonly matches: readonly Example[];
  /** Texts much like them that it has no part in: without it, the same is found. */
  readonly others: readonly Example[];
}

/** What is found in a text; nothing where it is empty. */
export type Example = readonly [language: string, text: string, found: string];

/** A family of rules: rows that are asked in their order, each by its name. */
export interface Family<Rule extends { readonly name: string } = { readonly name: string }> {
  readonly title: string;
  /** What the rules of it decide, for the reference: one or two sentences. */
  readonly about: string;
  readonly rules: readonly Rule[];
  readonly examples: Readonly<Record<string, RuleExamples>>;
  /** What some of the rules find in a text, in words. */
  readonly read: (language: string, text: string, rules: readonly Rule[]) => string;
}

/** A family as the tests and the reference take it, whatever its rules look like. */
export interface ReadFamily extends Omit<Family, 'rules' | 'read'> {
  readonly names: readonly string[];
  /** @param without the name of a rule to leave out */
  readonly read: (language: string, text: string, without?: string) => string;
}

export const familyOf = <Rule extends { readonly name: string }>({
  rules,
  read,
  ...told
}: Family<Rule>): ReadFamily => ({
  ...told,
  names: rules.map(({ name }) => name),
  read: (language, text, without) =>
    read(
      language,
      text,
      rules.filter(({ name }) => name !== without),
    ),
});
