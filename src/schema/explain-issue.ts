import type { z } from 'zod';
import { listed, suggest } from './nearest.js';
import type { CheckedForm } from './checked.js';
import { FileFault, type FilePath } from './file-fault.js';
import { validKeys } from './valid-keys.js';

/** Says in one plain sentence what the schema found wrong, and what is meant where that can be guessed. */
export function explainIssue(issue: z.core.$ZodIssue, form: CheckedForm): FileFault {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  switch (issue.code) {
    case 'unrecognized_keys': {
      const [key = ''] = issue.keys;
      const where = path.length === 0 ? form.name : nameOf(path);
      return new FileFault(form, [...path, key], `There is no key "${key}" in ${where}.`, {
        hint: suggest(key, validKeys(form.jsonSchema(), path)),
        atKey: true,
      });
    }
    case 'invalid_type':
      if (issue.input === undefined) {
        return new FileFault(form, path, path.length === 0 ? 'The file is empty.' : `${nameOf(path)} is missing.`);
      }
      return new FileFault(form, path, `${nameOf(path)} must be ${described(issue.expected)}.`);
    case 'invalid_value':
      return explainValue(path, issue, form);
    case 'too_big':
    case 'too_small':
      return new FileFault(form, path, `${nameOf(path)} ${limit(issue)}.`);
    case 'invalid_key':
      return new FileFault(
        form,
        path,
        `The key "${String(path.at(-1))}" ${issue.issues[0]?.message ?? 'is not allowed'}.`,
        {
          atKey: true,
        },
      );
    case 'invalid_union':
      return explainUnion(path, issue, form);
    case 'invalid_format':
      return new FileFault(form, path, `${nameOf(path)} ${issue.message}.`);
    default:
      return new FileFault(form, path, `${nameOf(path)}: ${issue.message}.`);
  }
}

/** Of one value that alone is allowed, as a version, a file that leaves it out is told it. */
function explainValue(path: FilePath, issue: z.core.$ZodIssueInvalidValue, form: CheckedForm): FileFault {
  const values = issue.values.map(String);
  const [only] = values;
  if (only === undefined || values.length > 1)
    return new FileFault(form, path, `${nameOf(path)} must be one of: ${listed(values)}.`);
  if (issue.input !== undefined) return new FileFault(form, path, `${nameOf(path)} must be ${only}.`);
  return new FileFault(form, path, `${nameOf(path)} is missing.`, {
    hint: `Write \`${String(path.at(-1) ?? '')}: ${only}\`.`,
  });
}

/** What a value keeps to that a schema finds too large or too small; a message of the schema's own goes before. */
function limit(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string {
  if (!/^Too (?:big|small)\b/.test(issue.message)) return issue.message;
  const isBig = issue.code === 'too_big';
  const bound = String(isBig ? issue.maximum : issue.minimum);
  const amount = `${bound} at ${isBig ? 'most' : 'least'}`;
  if (issue.origin === 'string') return `must have ${amount} characters`;
  if (issue.origin === 'array') return `must have ${amount} items`;
  return issue.inclusive === false ? `must be ${isBig ? 'less' : 'more'} than ${bound}` : `must be ${amount}`;
}

/** The branch that got furthest into the value is the one that was meant. */
function explainUnion(path: FilePath, issue: z.core.$ZodIssueInvalidUnion, form: CheckedForm): FileFault {
  const deepest = issue.errors
    .flatMap(([first]) => (first === undefined ? [] : [first]))
    .sort((one, other) => depth(other) - depth(one))[0];
  if (deepest === undefined || depth(deepest) === 0) {
    const forms = expectedForms(issue);
    if (forms !== undefined) return new FileFault(form, path, `${nameOf(path)} must be ${forms}.`);
    return new FileFault(form, path, `${nameOf(path)} is not of a form that is known.`, {
      hint: 'The reference shows the forms that it may have.',
    });
  }
  return explainIssue({ ...deepest, path: [...path, ...deepest.path] }, form);
}

/** What each branch takes, where all of them say it: "text or a list". */
function expectedForms({ errors }: z.core.$ZodIssueInvalidUnion): string | undefined {
  const forms = errors.map(([first]) => (first?.code === 'invalid_type' ? described(first.expected) : undefined));
  return forms.includes(undefined) ? undefined : [...new Set(forms)].join(' or ');
}

const depth = (issue: z.core.$ZodIssue): number => issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0);

const nameOf = (path: FilePath): string => (path.length === 0 ? 'The file' : `\`${path.join('.')}\``);

const articles: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a set of keys',
  record: 'a set of keys',
  array: 'a list',
  tuple: 'a list',
};
const described = (expected: string): string => articles[expected] ?? expected;
