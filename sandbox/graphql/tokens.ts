import { ApiError } from '../errors.ts';

export type Token = {
  readonly kind: 'name' | 'punctuator' | 'number' | 'string' | 'end';
  readonly text: string;
  readonly at: number;
};

const PATTERN =
  /(?<skip>[\s,]+|#[^\n]*)|(?<name>[_A-Za-z]\w*)|(?<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<block>"""[\s\S]*?""")|(?<string>"(?:[^"\\\n]|\\.)*")|(?<punctuator>\.\.\.|[!$&()[\]{}:=@|])/y;

/** A complaint about the text of a GraphQL request, in the words of graphql-js. */
export const syntaxError = (message: string): ApiError =>
  new ApiError(`Syntax Error: ${message}`, { status: 200, error: 'GraphQLError', graphqlCode: 'GRAPHQL_PARSE_FAILED' });

/** Cuts the text of a GraphQL request into tokens, ended by one of kind "end". */
export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  PATTERN.lastIndex = 0;
  while (PATTERN.lastIndex < text.length) {
    const at = PATTERN.lastIndex;
    const groups = PATTERN.exec(text)?.groups;
    if (groups === undefined) throw syntaxError(`Unexpected character: "${text.charAt(at)}".`);
    const { name, number, block, string, punctuator } = groups;
    if (name !== undefined) tokens.push({ kind: 'name', text: name, at });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number, at });
    else if (block !== undefined) tokens.push({ kind: 'string', text: block.slice(3, -3), at });
    else if (string !== undefined) tokens.push({ kind: 'string', text: String(JSON.parse(string)), at });
    else if (punctuator !== undefined) tokens.push({ kind: 'punctuator', text: punctuator, at });
  }
  return [...tokens, { kind: 'end', text: '<EOF>', at: text.length }];
};
