// A page that has a Lit of its own, and draws with it.
import { html, render } from 'lit';

addEventListener('DOMContentLoaded', () => {
  const place = document.createElement('div');
  document.body.append(place);
  render(html`<p id="own">Drawn by ${document.title}</p>`, place);
});
