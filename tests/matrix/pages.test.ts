import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shellOf } from '../cli/support/shell.js';
import { ownFolder, project } from '../cli/support/shipped.js';

const folder = ownFolder();
const shell = shellOf(folder);

describe.each(['README.md', 'docs/guide/templates.md', 'docs/guide/articles.md'])('%s', (page) => {
  const blocks = [...readFileSync(join(project, page), 'utf8').matchAll(/^```sh\n(.*?)^```/gms)];
  const commands = blocks.flatMap(([, block = '']) => block.trim().split('\n'));

  it('shows commands that work, one after the other', async () => {
    expect(commands.length).toBeGreaterThan(5);
    const cwd = join(folder, basename(page));
    mkdirSync(cwd);
    copyFileSync(join(project, 'assets/articles/hanoi-convention.txt'), join(cwd, 'article.txt'));
    copyFileSync(join(project, 'templates/brief/theme.yaml'), join(cwd, 'theme.yaml'));
    for (const source of ['article.docx', 'page.mhtml'])
      copyFileSync(join(project, 'tests/fixtures/en', source), join(cwd, source));
    for (const command of commands) {
      const { code, stderr } = await shell(command, cwd);
      expect(`${command} ended with ${code}: ${stderr}`).toContain(' ended with 0: ');
      expect(stderr).not.toMatch(/error|warning/);
    }
  });
});
