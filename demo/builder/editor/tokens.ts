/** The tokens of a JSON text around an offset. */
import type { SyntaxKind } from 'jsonc-parser';
import { createScanner } from 'jsonc-parser';

export interface Token {
  readonly from: number;
  readonly to: number;
  readonly value: string;
  readonly isString: boolean;
  readonly isColon: boolean;
  readonly startsValue: boolean;
  readonly endsValue: boolean;
}

export interface TokensAround {
  readonly before?: Token;
  /** The token that the offset is in or at the end of. */
  readonly at?: Token;
  readonly after?: Token;
}

/** The parser's numbers for them; its own names exist for its compiler alone. */
const kind = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  colon: 6,
  null: 7,
  false: 9,
  string: 10,
  number: 11,
  unknown: 16,
  end: 17,
} as const satisfies Record<string, SyntaxKind>;

export function tokensAround(text: string, offset: number): TokensAround {
  const scanner = createScanner(text, true);
  let before: Token | undefined;
  let at: Token | undefined;
  for (let found: SyntaxKind = scanner.scan(); found !== kind.end; found = scanner.scan()) {
    const from = scanner.getTokenOffset();
    const to = from + scanner.getTokenLength();
    const token = tokenOf(found, from, to, scanner.getTokenValue());
    if (from >= offset) return { ...(before && { before }), ...(at && { at }), after: token };
    if (to >= offset && isWord(found)) at = token;
    else before = token;
  }
  return { ...(before && { before }), ...(at && { at }) };
}

/** What can be half written: all but brackets, commas and colons. */
const isWord = (found: number) => found >= kind.null;
const isScalar = (found: number) => found >= kind.null && found <= kind.number;

const tokenOf = (found: number, from: number, to: number, value: string): Token => ({
  from,
  to,
  value,
  isString: found === kind.string,
  isColon: found === kind.colon,
  startsValue: isScalar(found) || found === kind.openBrace || found === kind.openBracket,
  endsValue: isScalar(found) || found === kind.closeBrace || found === kind.closeBracket,
});
