/** A pretended voice: browsers that tests run in have none. */
import { find, findAll } from './card.js';
import { pretend } from './pretend.js';

export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'default' | 'localService'>;

export const local = (lang: string, isDefault = false): Voice => ({
  lang,
  default: isDefault,
  localService: true,
});
export const remote = (lang: string): Voice => ({ ...local(lang, true), localService: false });

class Utterance extends EventTarget {
  lang = '';
  voice: Voice | null = null;
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** Says nothing, and keeps what it was to say. */
export class Speech extends EventTarget {
  readonly said: Utterance[] = [];
  current: Utterance | undefined;
  voices: readonly Voice[];
  constructor(voices: readonly Voice[]) {
    super();
    this.voices = voices;
  }
  getVoices = () => [...this.voices];
  speak(utterance: Utterance): void {
    if (this.current) throw new Error('two speak at a time');
    this.said.push(utterance);
    this.current = utterance;
  }
  cancel(): void {
    this.#finish('error');
  }
  /** Comes to the end of what is being said. */
  goOn(): void {
    this.#finish('end');
  }
  /** Comes to the end of all. */
  finish(): void {
    while (this.current) this.goOn();
  }
  get texts(): readonly string[] {
    return this.said.map(({ text }) => text.trim());
  }
  #finish(type: string): void {
    const { current } = this;
    this.current = undefined;
    current?.dispatchEvent(new Event(type));
  }
}

/** On a page whose browser has these voices. */
export async function withVoices(
  voices: readonly Voice[],
  action: (speech: Speech) => Promise<void>,
): Promise<void> {
  const speech = new Speech(voices);
  await pretend(window, 'SpeechSynthesisUtterance', Utterance, () =>
    pretend(window, 'speechSynthesis', speech, () => action(speech)),
  );
}

export const markup = '<back-spasm-card read-aloud></back-spasm-card>';
export const buttonOf = (card: Element) => find(card, '[data-action=read]');
export const press = (card: Element) => buttonOf(card).click();
export const isThere = (card: Element) => buttonOf(card).offsetHeight > 0;
/** By their marks, since a card that is off the page hides nothing. */
export const wordsOn = (card: Element) =>
  findAll(card, '[data-action=read] > :not([hidden])')
    .map(({ textContent }) => textContent)
    .join();
export const marked = (card: Element) =>
  findAll(card, '[data-reading]').map(({ textContent }) => textContent);
