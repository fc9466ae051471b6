import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Who may import whom; a folder may always import itself. Other folders of src are listed by what they may use. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'src/mapping': [],
  'src/twenty': ['src/mapping'],
  'src/agent': ['src/mapping', 'src/twenty', 'db'],
  'src/etl': ['src/mapping', 'src/twenty', 'db'],
  'src/app': ['src/mapping', 'src/twenty', 'src/agent', 'src/etl', 'db'],
  'src/api': ['src/mapping', 'src/twenty', 'src/agent', 'src/etl', 'src/app', 'db'],
  'src/cli': ['src/mapping', 'src/twenty', 'src/agent', 'src/etl', 'src/app', 'src/api', 'db'],
  db: ['src/mapping'],
};

function files(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.includes('fixture'))
    .map((name) => join(folder, name));
}

function folderOf(file: string): string {
  const parts = file.split('/');
  return parts[0] === 'src' ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

describe('the arrows between the folders', () => {
  it.each(Object.keys(ALLOWED))('%s imports only what it may', (folder) => {
    const wrong = files(folder).flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/from '(\.[^']+)'/g)]
        .map((match) => relative(root, resolve(root, dirname(file), match[1] ?? '')))
        .filter((target) => folderOf(target) !== folder && !ALLOWED[folder]?.includes(folderOf(target)))
        .map((target) => `${file} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });
});
