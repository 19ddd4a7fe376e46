/** Shows on the settings page what the settings make of the card, and what it says is wrong in them. */
{
  const form = document.querySelector('#back-spasm-card-settings');
  const card = document.querySelector('#back-spasm-card-preview');
  const list = document.querySelector('#back-spasm-card-problems');

  for (const key of ['accent', 'surface'])
    form.elements[`back_spasm_card[${key}]`].pattern = '#[0-9A-Fa-f]{6}';

  const show = () => {
    for (const [name, value] of new FormData(form)) {
      const [, key] = /^back_spasm_card\[(.+)\]$/.exec(name) ?? [];
      const text = value.trim();
      if (key === 'document') card.content = text;
      else if (key === 'accent' || key === 'surface') card.style.setProperty(`--bsc-${key}`, text);
      else if (key && text) card.setAttribute(key, text);
      else if (key) card.removeAttribute(key);
    }
  };

  card.addEventListener('bsc-problems', ({ detail }) => {
    list.className = detail.problems.length ? 'notice notice-warning' : '';
    list.replaceChildren(
      ...detail.problems.map(({ path, message }) => {
        const item = document.createElement('li');
        item.textContent = [path, message].filter(Boolean).join(': ');
        return item;
      }),
    );
  });
  form.addEventListener('input', show);
  show();
}
