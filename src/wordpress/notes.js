/** Writes below each card what it says is wrong in it. */
addEventListener('load', async () => {
  await customElements.whenDefined('back-spasm-card');

  const show = (card, note) => {
    const lines = card.problems.map(({ path, message }) => {
      const line = document.createElement('li');
      line.textContent = [path, message].filter(Boolean).join(': ');
      return line;
    });
    note.querySelector('ul').replaceChildren(...lines);
    note.hidden = lines.length === 0;
  };

  for (const card of document.querySelectorAll('back-spasm-card')) {
    const note = document.createElement('div');
    note.className = 'back-spasm-card-note';
    note.setAttribute('role', 'note');
    note.style.cssText = 'border:2px solid;padding:1em;margin:1em 0;background:#fff;color:#222';
    const lead = document.createElement('p');
    lead.textContent = globalThis.backSpasmCardNotes.lead;
    note.append(lead, document.createElement('ul'));
    card.addEventListener('bsc-problems', () => show(card, note));
    show(card, note);
    card.after(note);
  }
});
