import type { LoadedDocument } from './load.js';
import { fetchDocument, findInlineText } from './load.js';
import { reportTo } from '../document/problems.js';
import { readDocument } from '../document/read.js';
import { bareJson } from './stray-text.js';
import type { Settings } from '../settings.js';

/** How long, in milliseconds, the text below the warnings waits for a document before the built-in text stands in. */
const waitingTimeout = 1000;

const nothingLoaded: LoadedDocument = { document: {}, problems: [] };

/**
 * The clinic's document of one card: from the first place that has one. The card asks with `use`
 * and is called back whenever another text has arrived.
 */
export class ClinicDocument {
  /** What there is so far. */
  loaded = nothingLoaded;
  /** Whether a document is under way and may still be waited for. */
  isWaiting = false;

  readonly #host: Element;
  readonly #onChange: () => void;
  /** What `loaded` was read from, so that nothing is read or fetched twice. */
  #origin: unknown;
  /** Whether the owner of the same object may have changed it. */
  #isStale = false;
  #request: AbortController | undefined;
  readonly #observer: MutationObserver;

  constructor(host: Element, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    this.#observer = new MutationObserver(onChange);
  }

  /** Whether a document is under way. */
  get isLoading(): boolean {
    return Boolean(this.#request);
  }

  /**
   * Watches for a JSON script in the card; it may be added or changed at any time. A script that is
   * last on the page is whole once the page has been parsed.
   */
  connect(): void {
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    document.addEventListener('DOMContentLoaded', this.#onChange);
  }

  /** Ends a request; connected again, the card asks again. */
  disconnect(): void {
    this.#observer.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#onChange);
    if (this.isLoading) this.#clear();
  }

  /**
   * Reads the document from the first place that has one, if it is another than before.
   * @param content the property, else the attribute, which go first
   * @param src an attribute that cannot be used ends at the built-in text
   */
  use(content: unknown, src: Settings['src']): void {
    const isFetched = content === undefined && src.state === 'set';
    const inline = src.state === 'unusable' ? undefined : findInlineText(this.#host);
    const bare = src.state === 'unset' ? bareJson(this.#host) : undefined;
    const origin = isFetched ? `src ${src.url} ${src.integrity}` : (content ?? inline ?? bare);
    if (origin === this.#origin && !this.#isStale) return;
    this.#clear();
    this.#origin = origin;
    if (isFetched) this.#fetch(src.url, src.integrity);
    else if (origin !== undefined) {
      const { document, problems } = readDocument(origin);
      if (origin === bare)
        reportTo(problems, 'document')(
          'damaged',
          [],
          'Give this in the content attribute: its script tag is lost.',
        );
      this.loaded = { document, problems };
    }
  }

  /** Reads again at the next use, even if it is the same object. */
  forget(): void {
    this.#isStale = true;
  }

  #clear(): void {
    this.#request?.abort();
    this.#request = this.#origin = undefined;
    this.#isStale = this.isWaiting = false;
    this.loaded = nothingLoaded;
  }

  #fetch(src: string, integrity: string): void {
    const request = new AbortController();
    this.#request = request;
    this.isWaiting = true;
    const change = (loaded?: LoadedDocument) => {
      // Only the latest request's answer counts.
      if (this.#request !== request) return;
      if (loaded) {
        this.#request = undefined;
        this.loaded = loaded;
      }
      this.isWaiting = false;
      this.#onChange();
    };
    // A browser may bring the page back as it was left, except for what was on its way.
    addEventListener(
      'pageshow',
      ({ persisted }) => {
        if (!persisted) return;
        this.forget();
        this.#onChange();
      },
      { signal: request.signal },
    );
    setTimeout(change, waitingTimeout);
    void fetchDocument(src, integrity, request).then(change);
  }
}
