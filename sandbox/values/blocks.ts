import { stableUuid } from '../ids.ts';
import { isObject } from '../json.ts';

type Inline = { readonly type: 'text'; readonly text: string; readonly styles: Readonly<Record<string, boolean>> };
type Block = {
  readonly id: string;
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly content: readonly Inline[];
  readonly children: readonly Block[];
};

const PROPS = { backgroundColor: 'default', textColor: 'default', textAlignment: 'left' };
const INLINE = /\*\*(?<bold>.+?)\*\*|\*(?<italic>.+?)\*|~~(?<strike>.+?)~~|`(?<code>.+?)`/g;

const plain = (text: string): readonly Inline[] => (text === '' ? [] : [{ type: 'text', text, styles: {} }]);

const inlineOf = (text: string): readonly Inline[] => {
  const parts: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    const [style, inner] = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined) ?? [];
    parts.push(...plain(text.slice(end, match.index)));
    if (style !== undefined && inner !== undefined)
      parts.push({ type: 'text', text: inner, styles: { [style]: true } });
    end = match.index + match[0].length;
  }
  return [...parts, ...plain(text.slice(end))];
};

const LINE_KINDS: readonly { readonly pattern: RegExp; readonly type: string }[] = [
  { pattern: /^#{1,6} (?<text>.*)$/, type: 'heading' },
  { pattern: /^\s*[-*+] (?<text>.*)$/, type: 'bulletListItem' },
  { pattern: /^\s*\d+[.)] (?<text>.*)$/, type: 'numberedListItem' },
  { pattern: /^> ?(?<text>.*)$/, type: 'quote' },
];

const lineOf = (line: string): { readonly type: string; readonly text: string; readonly level: number } => {
  for (const { pattern, type } of LINE_KINDS) {
    const text = pattern.exec(line)?.groups?.text;
    if (text !== undefined) return { type, text, level: line.indexOf(' ') };
  }
  return { type: 'paragraph', text: line.trim(), level: 0 };
};

/**
 * The BlockNote text that Twenty derives from markdown, for paragraphs, headings, lists, quotes and simple marks.
 * Tables, code blocks and nesting come out as plain lines here. Block ids depend on `seed`, so that reads repeat.
 */
export const blocksOfMarkdown = (markdown: string, seed: string): string => {
  const blocks: Block[] = [];
  let joinable = false;
  for (const line of markdown.split('\n')) {
    const { type, text, level } = lineOf(line);
    const last = blocks.at(-1);
    if (text === '') {
      joinable = false;
    } else if (type === 'paragraph' && joinable && last !== undefined) {
      blocks[blocks.length - 1] = { ...last, content: [...last.content, ...inlineOf(`\n ${text}`)] };
    } else {
      const props = type === 'heading' ? { ...PROPS, level, isToggleable: false } : PROPS;
      const id = stableUuid('block', seed, String(blocks.length));
      blocks.push({ id, type, props, content: inlineOf(text), children: [] });
      joinable = type !== 'heading';
    }
  }
  return JSON.stringify(blocks);
};

const MARKS: readonly (readonly [string, string])[] = [
  ['bold', '**'],
  ['italic', '*'],
  ['strike', '~~'],
  ['code', '`'],
];

const markedText = (inline: unknown): string => {
  if (typeof inline === 'string') return inline;
  if (!isObject(inline)) return '';
  const styles = isObject(inline.styles) ? inline.styles : {};
  const text = typeof inline.text === 'string' ? inline.text : contentText(inline.content);
  return MARKS.reduce((marked, [style, mark]) => (styles[style] === true ? `${mark}${marked}${mark}` : marked), text);
};

const contentText = (content: unknown): string =>
  Array.isArray(content) ? content.map(markedText).join('') : typeof content === 'string' ? content : '';

const blockMarkdown = (block: unknown): string => {
  if (!isObject(block)) return '';
  const text = contentText(block.content);
  const level = isObject(block.props) ? Number(block.props.level ?? 1) : 1;
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(level)} ${text}`;
    case 'bulletListItem':
      return `* ${text}`;
    case 'numberedListItem':
      return `1. ${text}`;
    case 'quote':
      return `> ${text}`;
    default:
      return text;
  }
};

/** The markdown that Twenty derives from blocks: lossy, and always ended by a line break. */
export const markdownOfBlocks = (blocks: readonly unknown[]): string => `${blocks.map(blockMarkdown).join('\n\n')}\n`;
