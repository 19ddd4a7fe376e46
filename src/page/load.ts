import type { Problem } from '../document/problems.js';
import { messageOf } from '../document/problems.js';
import { readDocument } from '../document/read.js';
import type { CardDocument } from '../document/schema.js';
import { limits } from '../document/schema.js';
import { tagName } from '../tag.js';

/** A document that was found, with what was wrong in it. */
export interface LoadedDocument {
  readonly document: CardDocument;
  readonly problems: readonly Problem[];
}

/** How long a server has to deliver a document, in milliseconds. */
const timeout = 10_000;

/**
 * Fetches a document without credentials or referrer. Never rejects: a failure is a problem, and
 * the built-in text stands.
 * @param integrity an SRI hash such as `sha384-…`; empty for none
 * @param request ends it when its answer is no longer wanted, and here when it takes too long;
 *   `AbortSignal.any()` would do both, were it kept alive in WebKit
 */
export async function fetchDocument(
  url: string,
  integrity: string,
  request: AbortController,
): Promise<LoadedDocument> {
  const timer = setTimeout(() => request.abort(), timeout);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      integrity,
      signal: request.signal,
    });
    if (!response.ok) throw Error(`status ${response.status}`);
    const text = await readText(response);
    request.abort(); // it is done: what waits for its end need not
    return readDocument(text);
  } catch (error) {
    const message = `No document from ${url}: ${messageOf(error)}. Check address, src-integrity, CORS, connect-src.`;
    return {
      document: {},
      problems: [{ code: 'unreadable', source: 'attribute', path: 'src', message }],
    };
  } finally {
    clearTimeout(timer);
  }
}

/** Reads as it arrives, so that an endless answer ends at the limit. */
async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  let decoder: TextDecoder | undefined;
  let text = '';
  for (let bytes = 0; reader;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    if (bytes > limits.bytes) {
      void reader.cancel();
      throw Error(`over ${limits.bytes} bytes`);
    }
    // By the mark at its start, which stays in the text and makes a problem: PowerShell saves UTF-16.
    decoder ??=
      value[0] === 255 ? new TextDecoder('utf-16le', { ignoreBOM: true }) : new TextDecoder();
    text += decoder.decode(value, { stream: true });
  }
  return text + (decoder?.decode() ?? '');
}

/**
 * The text of the JSON script inside a card, at any depth (editors wrap it in a paragraph), once
 * its end tag has been parsed. JSON in a slot is somebody else's.
 */
export function findInlineText(host: Element): string | undefined {
  const script = host.querySelector<HTMLScriptElement>(
    `script[type="application/json" i]:not(:scope [slot] *, :scope ${tagName} *)`,
  );
  return script && isParsed(script) ? script.text : undefined;
}

/** While a page still arrives, its last node may yet grow. */
export function isParsed(node: Element): boolean {
  if (node.ownerDocument.readyState !== 'loading') return true;
  for (let last: Node | null = node; last; last = last.parentNode)
    if (last.nextSibling) return true;
  return false;
}
