// Tells the page around a frame, which may not look into it, what the card in it shows.
addEventListener(
  'bsc-ready',
  ({ target }) => {
    const { textContent } = target.shadowRoot.querySelector('article');
    parent.postMessage({ textContent, notes: document.documentElement.dataset.notes }, '*');
  },
  { capture: true }, // it does not bubble
);
