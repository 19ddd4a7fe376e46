import { expect } from '@open-wc/testing';
import type { Component } from 'vue';
import { createApp, nextTick } from 'vue/dist/vue.esm-browser.js';
import { drawn } from './card.js';
import { cardsOf, quietly } from './frameworks.js';

/** Draws a component for as long as an action takes. */
export function withVue(
  component: Component,
  action: (place: HTMLElement) => Promise<void>,
  create = createApp,
  markup = '',
): Promise<void> {
  return quietly(async (place) => {
    place.innerHTML = markup;
    await Promise.all(cardsOf(place).map(({ ready }) => ready));
    const app = create(component);
    app.config.compilerOptions.isCustomElement = (tag) => tag === 'back-spasm-card';
    app.mount(place);
    await drawn();
    await action(place);
    app.unmount();
    expect(place.innerHTML).to.equal('');
  });
}

/** After all that Vue and the cards do about a change. */
export async function updated(): Promise<void> {
  await nextTick();
  await drawn();
}
