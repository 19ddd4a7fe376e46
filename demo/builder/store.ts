import type { State, View } from './derive.js';
import { derive } from './derive.js';

/** The state, and what follows from it: derived once a change. */
export class Store {
  #state: State;
  #view: View;
  readonly #draw: (view: View) => void;
  readonly #settle: () => void;

  /** @param settle lets what is being typed count, which a drawing would write over */
  constructor(state: State, draw: (view: View) => void, settle: () => void) {
    this.#state = state;
    this.#view = derive(state);
    this.#draw = draw;
    this.#settle = settle;
  }

  /** Whoever reads it may write what follows from it, which must not lose what is being typed. */
  get state(): State {
    this.#settle();
    return this.#state;
  }

  /** Without what is being typed, for what looks at it with every key. */
  get announcement(): string {
    return this.#state.announcement;
  }

  get view(): View {
    return this.#view;
  }

  update(changes: Partial<State>): void {
    this.#settle();
    this.updateUndrawn(changes);
    this.#draw(this.#view);
  }

  /** For what must not show yet. */
  updateUndrawn(changes: Partial<State>): void {
    this.#state = { ...this.#state, ...changes };
    this.#view = derive(this.#state);
  }
}
