import { fixture, waitUntil } from '@open-wc/testing';
import type { BackSpasmCard } from '../../src/index.js';

type Query = Readonly<Record<string, string | number>>;

/** An address of the test server, which does what its query asks. */
export function route(path: string, query: Query = {}): string {
  const values = Object.entries(query).map(([name, value]) => [name, String(value)]);
  return `/test-server/${path}?${new URLSearchParams(values)}`;
}

/** The address of a document. */
export const served = (document: unknown, query: Query = {}): string =>
  route('document', { body: JSON.stringify(document), ...query });

/** The hash of a text, as `src-integrity` takes it. */
export async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

/** An answer that never ends, and whether the server is still sending it. */
export function endless(every: number): { src: string; goesOn: () => Promise<boolean> } {
  const name = crypto.randomUUID();
  return {
    src: route('endless', { name, every }),
    async goesOn() {
      const response = await fetch(route('endless/goes-on', { name }));
      return (await response.text()) === 'true';
    },
  };
}

/** A card that asks for a document which does not come for as long as the test lasts. */
export async function waiting(): Promise<{ card: BackSpasmCard; goesOn: () => Promise<boolean> }> {
  const place = await fixture('<div></div>');
  const card = document.createElement('back-spasm-card');
  const { src, goesOn } = endless(100);
  card.src = src;
  place.append(card);
  await waitUntil(goesOn, 'nobody asked');
  return { card, goesOn };
}

/** Waits until the server notices that its answer is no longer wanted. */
export async function expectHungUp(goesOn: () => Promise<boolean>): Promise<void> {
  await waitUntil(async () => !(await goesOn()), 'it is still being sent', { timeout: 5000 });
}
