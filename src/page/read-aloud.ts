/*
 * Reads a card aloud, one on a page at a time, by a voice on the device itself. Nothing of it throws,
 * since it is an extra.
 */

/** What one element says, or as much of it as a voice says at once. */
interface Passage {
  readonly element: Element;
  text: string;
}

/**
 * A sentence, or what has room in a long one: Chromium falls silent after 15 seconds. There is no
 * lookbehind in it, which Safari knows from 16.4 on.
 */
const sentences = /\S.{0,180}?([.!?؟](?=\s)|$)|\S.{0,180}(?=\s)|\S{1,180}/g;

/** For the eye alone, said elsewhere, or too long to listen to. */
const silent = 'button, [aria-hidden], .hidden, .sources, summary > :not([part])';

/** The cards on the page that may be read. */
const offered = new Set<ShadowRoot>();
/** The one that is read, or paused. */
let current: ShadowRoot | undefined;
/** What is being said, and what comes after it. */
let rest: Passage[] = [];
/** Nothing while paused. Kept, since Chromium may forget one that nothing refers to, and its end. */
let said: SpeechSynthesisUtterance | undefined;

/** To be called after each drawing: shows the button, and ends where words have gone. */
export function offerReading(root: ShadowRoot): void {
  const hasButton = buttonIn(root);
  if (current === root && (!hasButton || rest.some(({ element }) => !element.isConnected))) end();
  if (!hasButton) return;
  offered.add(root);
  show(root);
  // Many browsers have no voices until then. Safari before 16 has them at once, and no such event.
  attempt(() => speechSynthesis.addEventListener('voiceschanged', showAll));
}

/** Begins, pauses or goes on. */
export function pressReading(root: ShadowRoot): void {
  if (current !== root) {
    end();
    current = root;
    rest = passagesIn(root);
    root.addEventListener('keydown', onKey);
  }
  if (said) hush(root);
  else say(root);
}

/** To be called when a card leaves the page. */
export function endReading(root: ShadowRoot): void {
  offered.delete(root);
  if (current === root) end();
}

/** One passage at a time: of what a browser itself would pause, some phones lose the rest. */
function say(root: ShadowRoot): void {
  try {
    const [passage] = rest;
    const voice = passage && (voiceFor(passage.element) ?? voiceFor(buttonIn(root)));
    // Where nobody names a voice, the browser takes any.
    if (!voice) return end();
    const { element, text } = passage;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = languageOf(element);
    utterance.voice = voice;
    utterance.addEventListener('end', () => {
      if (said !== utterance) return;
      mark(false);
      rest.shift();
      say(root);
    });
    utterance.addEventListener('error', () => said === utterance && end());
    said = utterance;
    mark(true);
    for (const fold of root.querySelectorAll('details'))
      if (fold.contains(element)) fold.open = true;
    show(root);
    speechSynthesis.speak(utterance);
  } catch {
    end();
  }
}

function hush(root: ShadowRoot): void {
  said = undefined;
  show(root);
  attempt(() => speechSynthesis.cancel());
}

function end(): void {
  const root = current;
  mark(false);
  rest = [];
  current = undefined;
  if (root) hush(root);
}

const mark = (isRead: boolean) => rest[0]?.element.toggleAttribute('data-reading', isRead);

function onKey(event: Event): void {
  if ('key' in event && event.key === 'Escape') end();
}

const buttonIn = (root: ShadowRoot) => root.querySelector<HTMLElement>('[data-action=read]');

/** Of the words on the button, those of its state. */
function show(root: ShadowRoot): void {
  const button = buttonIn(root);
  if (!button) return;
  button.hidden = !attempt(() => voiceFor(button));
  const state = current === root ? (said ? 1 : 2) : 0;
  [...button.children].forEach((words, index) => words.toggleAttribute('hidden', index !== state));
}

const showAll = () => offered.forEach(show);

/** In the order in which they stand. */
function passagesIn(root: ShadowRoot): Passage[] {
  const found: Passage[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const words = node instanceof HTMLImageElement ? node.alt : (node.nodeValue ?? '');
    // A number is part of the sentence that it is in.
    const element = node.parentElement?.closest('article :not(bdi, bdo)');
    if (!element || element.closest(silent)) continue;
    const last = found[found.length - 1];
    if (last?.element === element) last.text += words;
    else found.push({ element, text: words });
  }
  return found.flatMap(({ element, text }) =>
    (text.match(sentences) ?? []).map((text) => ({ element, text })),
  );
}

const languageOf = (element: Element) => element.closest<HTMLElement>('[lang]')?.lang ?? '';

/**
 * A voice on the device itself for the language of an element. Any other sends what it says to
 * whoever runs it, and with it that somebody has a bad back.
 */
function voiceFor(element: Element | null): SpeechSynthesisVoice | undefined {
  const language = element ? languageOf(element) : '';
  // Android writes `en_CA`.
  const primary = (tag: string) => tag.split(/[-_]/)[0];
  const voices = speechSynthesis
    .getVoices()
    .filter((voice) => voice.localService === true && primary(voice.lang) === primary(language));
  return (
    voices.find(({ lang }) => lang.replace('_', '-') === language) ??
    voices.find((voice) => voice.default) ??
    voices[0]
  );
}

function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
