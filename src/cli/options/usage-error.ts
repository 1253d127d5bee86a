import { BriefdeckError } from '../../diagnostics/error.js';
import { nearest, suggest } from '../../schema/nearest.js';
import { choicesOf, commandNames, optionNamesOf } from './tables/commands.js';
import { templateActions } from './tables/template-options.js';

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
  const oneDash = argv.find((word) => /^-[a-z]{2}/.test(word) && optionNamesOf(argv[0]).includes(word.slice(1)));
  if (oneDash !== undefined) return unknownOption(oneDash, `Did you mean -${oneDash}?`);
  const [, unknown] = /^Unknown arguments?: (.+)$/s.exec(message) ?? [];
  if (unknown !== undefined) return explainUnknown(unknown.split(', ')[0] ?? unknown, argv);
  const [, incomplete] = /^Not enough arguments following: (.+)$/s.exec(message) ?? [];
  if (incomplete !== undefined) {
    const values = choicesOf(argv[0], incomplete);
    return {
      code: 'usage.no-value',
      text: `${dashed(incomplete)} needs a value.`,
      hint: values.length > 0 ? `It can be ${values.join(', ')}.` : 'briefdeck --help shows what it takes.',
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
  const [, one, other] = /^Arguments (\S+) and (\S+) are mutually exclusive/.exec(message) ?? [];
  if (one !== undefined && other !== undefined) {
    return {
      code: 'usage.invalid',
      text: `${dashed(one)} and ${dashed(other)} can't be given together.`,
      hint: 'Give one of them; briefdeck --help shows what they do.',
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
    if (argv[0] === 'merge' || argv[0] === 'update') {
      const given = argv[0] === 'merge' ? 'the paths of two decks or more' : 'the path of a .pptx or of an outline';
      return {
        code: 'usage.no-source',
        text: 'No deck is given.',
        hint: `Give ${given}; briefdeck ${argv[0]} --help shows more.`,
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
    if (first === 'completion') {
      return {
        code: 'usage.too-many',
        text: `completion takes no "${name}": the script is for the shell that SHELL names.`,
        hint: 'For another shell: SHELL=/bin/zsh briefdeck completion, or SHELL=/bin/bash.',
      };
    }
    if (withoutSource.some((known) => known === first)) {
      return {
        code: 'usage.too-many',
        text: `"${name}" is one word too many.`,
        hint: `briefdeck ${first} --help shows what it takes; quote a path that holds spaces.`,
      };
    }
    return {
      code: 'usage.too-many',
      text: `"${name}" is one source too many.`,
      hint: 'Give one source; quote a path that holds spaces.',
    };
  }
  return unknownOption(dashed(name), hintFor(name, argv[0]));
}

/** The commands that read no article and no deck. */
const withoutSource = ['template', 'languages', 'schema', 'init'] as const;

function hintFor(name: string, command: string | undefined): string {
  const refused = name.replace(/^no-/, '');
  const off =
    name === refused ? undefined : choicesOf(command, refused).find((value) => /^(?:none|never)$/.test(value));
  if (off !== undefined) return `Did you mean ${dashed(refused)} ${off}?`;
  const known = commandNames.find((each) => each === command) ?? 'build';
  if (optionNamesOf('build').includes(name))
    return `It is one of build; briefdeck ${known} --help lists those of ${known}.`;
  const meant = name.length < 3 ? undefined : nearest(name, optionNamesOf(command));
  return meant === undefined ? 'briefdeck --help lists the options.' : `Did you mean ${dashed(meant)}?`;
}

const unknownOption = (written: string, hint: string): Explanation => ({
  code: 'usage.unknown-option',
  text: `There is no option ${written}.`,
  hint,
});

const dashed = (name: string): string => (name.length === 1 ? `-${name}` : `--${name}`);
