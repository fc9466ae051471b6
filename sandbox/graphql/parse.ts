import { syntaxError, type Token, tokensOf } from './tokens.ts';

export type Value =
  | { readonly kind: 'literal'; readonly value: unknown }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'object'; readonly fields: readonly (readonly [string, Value])[] };

export type FieldNode = {
  readonly kind: 'field';
  readonly name: string;
  readonly alias: string;
  readonly args: readonly (readonly [string, Value])[];
  readonly selections: readonly Selection[];
  readonly at: number;
};

export type Selection =
  | FieldNode
  | { readonly kind: 'spread'; readonly name: string }
  | { readonly kind: 'inline'; readonly selections: readonly Selection[] };

export type Operation = {
  readonly type: 'query' | 'mutation' | 'subscription';
  readonly name: string | undefined;
  readonly selections: readonly Selection[];
  readonly defaults: readonly (readonly [string, Value])[];
};

export type Document = {
  readonly operations: readonly Operation[];
  readonly fragments: ReadonlyMap<string, readonly Selection[]>;
};

const WORDS: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };

class Parser {
  private readonly tokens: readonly Token[];
  private index = 0;

  constructor(text: string) {
    this.tokens = tokensOf(text);
  }

  private get token(): Token {
    return this.tokens[this.index] ?? { kind: 'end', text: '<EOF>', at: 0 };
  }

  private next(): Token {
    const { token } = this;
    this.index += 1;
    return token;
  }

  private isEnd(): boolean {
    return this.token.kind === 'end';
  }

  private is(text: string): boolean {
    return this.token.kind !== 'string' && this.token.text === text;
  }

  private skip(text: string): boolean {
    if (!this.is(text)) return false;
    this.index += 1;
    return true;
  }

  private expect(text: string): void {
    if (!this.skip(text)) throw syntaxError(`Expected "${text}", found ${this.described()}.`);
  }

  private described(): string {
    const { kind, text } = this.token;
    return kind === 'end' ? text : kind === 'name' ? `Name "${text}"` : `"${text}"`;
  }

  private name(): string {
    if (this.token.kind !== 'name') throw syntaxError(`Expected Name, found ${this.described()}.`);
    return this.next().text;
  }

  private many<Item>(open: string, close: string, read: () => Item): readonly Item[] {
    const items: Item[] = [];
    if (!this.skip(open)) return items;
    while (!this.skip(close)) items.push(read());
    return items;
  }

  private pair = (): readonly [string, Value] => {
    const name = this.name();
    this.expect(':');
    return [name, this.value()];
  };

  private value(): Value {
    if (this.skip('$')) return { kind: 'variable', name: this.name() };
    if (this.is('[')) return { kind: 'list', items: this.many('[', ']', () => this.value()) };
    if (this.is('{')) return { kind: 'object', fields: this.many('{', '}', this.pair) };
    const { kind, text } = this.next();
    if (kind === 'number') return { kind: 'literal', value: Number(text) };
    if (kind === 'string') return { kind: 'literal', value: text };
    if (kind === 'name') return { kind: 'literal', value: text in WORDS ? WORDS[text] : text };
    throw syntaxError(`Unexpected ${kind === 'end' ? text : `"${text}"`}.`);
  }

  private directives(): void {
    while (this.skip('@')) {
      this.name();
      this.many('(', ')', this.pair);
    }
  }

  private selection = (): Selection => {
    if (this.skip('...')) {
      if (this.is('on')) {
        this.next();
        this.name();
      } else if (this.token.kind === 'name') {
        return { kind: 'spread', name: this.name() };
      }
      this.directives();
      return { kind: 'inline', selections: this.selections() };
    }
    const { at } = this.token;
    const first = this.name();
    const name = this.skip(':') ? this.name() : first;
    const args = this.many('(', ')', this.pair);
    this.directives();
    return { kind: 'field', name, alias: first, args, selections: this.is('{') ? this.selections() : [], at };
  };

  private selections(): readonly Selection[] {
    return this.many('{', '}', this.selection);
  }

  private typeReference(): void {
    if (this.skip('[')) {
      this.typeReference();
      this.expect(']');
    } else {
      this.name();
    }
    this.skip('!');
  }

  private variable = (): readonly (readonly [string, Value])[] => {
    this.expect('$');
    const name = this.name();
    this.expect(':');
    this.typeReference();
    return this.skip('=') ? [[name, this.value()]] : [];
  };

  private operation(): Operation {
    if (this.is('{')) return { type: 'query', name: undefined, selections: this.selections(), defaults: [] };
    const word = this.name();
    if (word !== 'query' && word !== 'mutation' && word !== 'subscription') {
      throw syntaxError(`Unexpected Name "${word}".`);
    }
    const name = this.token.kind === 'name' ? this.name() : undefined;
    const defaults = this.many('(', ')', this.variable).flat();
    this.directives();
    return { type: word, name, selections: this.selections(), defaults };
  }

  document(): Document {
    if (this.isEnd()) throw syntaxError('Unexpected <EOF>.');
    const operations: Operation[] = [];
    const fragments = new Map<string, readonly Selection[]>();
    while (!this.isEnd()) {
      if (!this.is('fragment')) {
        operations.push(this.operation());
        continue;
      }
      this.next();
      const name = this.name();
      this.expect('on');
      this.name();
      fragments.set(name, this.selections());
    }
    return { operations, fragments };
  }
}

/** Reads the text of a GraphQL request; directives are read and passed over. */
export const parseDocument = (text: string): Document => new Parser(text).document();
