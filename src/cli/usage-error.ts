import { BriefdeckError } from '../diagnostics/error.js';
import { nearest, suggest } from '../schema/nearest.js';
import { commandNames, optionNamesOf, templateActions } from './option-tables.js';

/** A usage error in our words, with what was probably meant, from the message that yargs has for it. */
export function usageError(message: string, argv: readonly string[]): BriefdeckError {
  const { code, text, hint } = explain(message, argv);
  return new BriefdeckError('usage', code, text, { hint });
}

interface Explanation {
  readonly code: string;
  readonly text: string;
  readonly hint: string;
}

function explain(message: string, argv: readonly string[]): Explanation {
  const [, unknown] = /^Unknown arguments?: (.+)$/s.exec(message) ?? [];
  if (unknown !== undefined) return explainUnknown(unknown.split(', ')[0] ?? unknown, argv);
  const [, incomplete] = /^Not enough arguments following: (.+)$/s.exec(message) ?? [];
  if (incomplete !== undefined) {
    return {
      code: 'usage.no-value',
      text: `${dashed(incomplete)} needs a value.`,
      hint: 'briefdeck --help shows which.',
    };
  }
  const [, option, given, choices] = /Argument: ([^,]+), Given: "(.*)", Choices: (.+)/s.exec(message) ?? [];
  if (option !== undefined && choices !== undefined) {
    return {
      code: 'usage.choice',
      text: `${dashed(option)} can't be "${given ?? ''}".`,
      hint: `It can be ${choices.replaceAll('"', '')}.`,
    };
  }
  if (message.startsWith('Not enough non-option arguments')) {
    if (argv[0] === 'check') {
      return {
        code: 'usage.no-source',
        text: 'No deck is given.',
        hint: 'Give the path of a .pptx or of a briefing; briefdeck check --help shows more.',
      };
    }
    return {
      code: 'usage.no-template',
      text: 'No template is given.',
      hint: 'Give a name that briefdeck template list prints, or the path of a file.',
    };
  }
  return { code: 'usage.invalid', text: message, hint: 'briefdeck --help shows what is possible.' };
}

function explainUnknown(name: string, argv: readonly string[]): Explanation {
  const written = argv.find((word) => word.startsWith('-') && word.replace(/^-+/, '').split('=')[0] === name);
  if (written === undefined) {
    const [first = ''] = argv;
    const command = commandNames.some((known) => known === first) ? undefined : nearest(first, commandNames);
    if (command !== undefined && /^[a-z]+$/.test(first)) {
      return { code: 'usage.command', text: `There is no command ${first}.`, hint: `Did you mean ${command}?` };
    }
    if (first === 'template' && argv[1] === name) {
      return {
        code: 'usage.command',
        text: `There is no command template ${name}.`,
        hint: suggest(name, templateActions),
      };
    }
    return {
      code: 'usage.too-many',
      text: `"${name}" is one source too many.`,
      hint: 'Give one source; quote a path that holds spaces.',
    };
  }
  const meant = name.length < 3 ? undefined : nearest(name, optionNamesOf(argv[0]));
  const hint = meant === undefined ? 'briefdeck --help lists the options.' : `Did you mean ${dashed(meant)}?`;
  return { code: 'usage.unknown-option', text: `There is no option ${dashed(name)}.`, hint };
}

const dashed = (name: string): string => (name.length === 1 ? `-${name}` : `--${name}`);
