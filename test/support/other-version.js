// Stands for an older release of the card that the page has loaded already.
customElements.define(
  'back-spasm-card',
  class extends HTMLElement {
    static version = '0.0.1';
  },
);
