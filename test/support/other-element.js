// An element of the page’s own that happens to have the card’s name.
customElements.define('back-spasm-card', class extends HTMLElement {});
