import { ApiError, badRequest } from '../errors.ts';
import { isObject } from '../json.ts';
import { markdownOfBlocks } from './blocks.ts';
import { jsonOf, textOf } from './plain.ts';

const URL_VALUE = /"(?:url|href)"\s*:\s*"([^"]*)"/gi;
const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:']);

const isSafe = (url: string): boolean =>
  url === '' || /^\/(?!\/)/.test(url) || (URL.canParse(url) && SAFE.has(new URL(url).protocol));

const blocksOf = (text: string, key: string): readonly unknown[] => {
  const bad = (reason: string): ApiError => badRequest(`Invalid blocknote value for field "${key}" - ${reason}`);
  const parse = (): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      throw bad('must contain valid JSON');
    }
  };
  const blocks = parse();
  if (!Array.isArray(blocks)) throw bad('must be a JSON array of blocks');
  for (const [, url] of text.matchAll(URL_VALUE)) {
    if (!isSafe((url ?? '').trim())) {
      throw badRequest(`Dangerous URL protocol in blocknote content for field "${key}"`);
    }
  }
  return blocks;
};

/**
 * RICH_TEXT: markdown, blocks or both. Given one, Twenty derives the other; both parts are always replaced.
 * Blocks made from markdown are worked out when read (see presentRecord), so `blocknote` stays null here.
 */
export const richTextOf = (value: unknown, key: string) => {
  const parts = jsonOf(value, key);
  if (!isObject(parts)) {
    throw new ApiError("Cannot read properties of null (reading 'blocknote')", {
      status: 400,
      error: 'TypeError',
      graphqlCode: 'INTERNAL_SERVER_ERROR',
    });
  }
  for (const part of Object.keys(parts)) {
    if (part !== 'markdown' && part !== 'blocknote') {
      throw badRequest(`Invalid subfield '${part}' for rich text field "${key}"`);
    }
  }
  const markdown = textOf(parts.markdown ?? null, `${key}.markdown`);
  const blocknote = textOf(parts.blocknote ?? null, `${key}.blocknote`);
  const blocks = blocknote === null ? null : blocksOf(blocknote, `${key}.blocknote`);
  return { markdown: markdown ?? (blocks === null ? null : markdownOfBlocks(blocks)), blocknote };
};
