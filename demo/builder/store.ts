import type { State, View } from './derive.js';
import { derive } from './derive.js';

/** The state, and what follows from it: derived once a change. */
export class Store {
  #state: State;
  #view: View;
  readonly #draw: (view: View) => void;

  constructor(state: State, draw: (view: View) => void) {
    this.#state = state;
    this.#view = derive(state);
    this.#draw = draw;
  }

  get state(): State {
    return this.#state;
  }

  get view(): View {
    return this.#view;
  }

  update(changes: Partial<State>): void {
    this.updateUndrawn(changes);
    this.#draw(this.#view);
  }

  /** For what must not show yet. */
  updateUndrawn(changes: Partial<State>): void {
    this.#state = { ...this.#state, ...changes };
    this.#view = derive(this.#state);
  }
}
