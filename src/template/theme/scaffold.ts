/** The line by which editors find the schema that lies beside a theme file. */
const schemaLine = '# yaml-language-server: $schema=./theme.schema.json';

/**
 * A theme file to begin from, which as it is looks like the template that it extends.
 *
 * @param name of the new theme: small letters, digits and hyphens
 * @param base name of a built-in template
 */
export const newTheme = (name: string, base: string): string => `${schemaLine}
#
# What this file does not say is as in the template "${base}". Lengths are inches, sizes of type are points.
# Build a deck with it:               briefdeck article.txt -t ${name}/theme.yaml
# Make a PowerPoint template of it:   briefdeck template build ${name}/theme.yaml
extends: ${base}
name: ${name}
title: ${titleOf(name)}

# The colours of the house. Take away the # in front of a line, and put your own colour in.
# colours:
#   brand: '#123E6B' # structure: covers, numbers, lines
#   accent: '#BF3A2B' # sparing: labels, bullets, numbers of a list

# A logo: put logo.svg or logo.png beside this file. It stands on every slide, above the text.
# master:
#   art:
#     - { shape: picture, file: logo.svg, x: 11.6, y: 0.4, width: 1, height: 0.5, align: right, description: Our logo }

# Fonts, as PowerPoint's list of fonts has them. Put their .ttf or .otf files into a folder "fonts" beside this file.
# fonts:
#   heading: { name: Georgia, fallback: Times New Roman }
#   body: { name: Arial, fallback: Arial }
`;

/** "our-house" → "Our house". */
export const titleOf = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

/** The text of a built-in theme, with the line by which editors find the schema beside it. */
export const ejectedTheme = (text: string): string => text.replace(/^# yaml-language-server:.*$/m, schemaLine);
