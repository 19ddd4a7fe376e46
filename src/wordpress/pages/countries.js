/** In the language of whoever looks at the page; a site may name its own in a form that no browser knows. */
export function regionNames() {
  const options = { type: 'region' };
  try {
    return new Intl.DisplayNames(document.documentElement.lang || 'en', options);
  } catch {
    return new Intl.DisplayNames('en', options);
  }
}

/** Offers the numbers of a country on the settings page. Somebody has to take them: none is guessed. */
export function offerNumbers(countries, words, onTake) {
  const select = document.querySelector('#bsc-country');
  const offers = document.querySelector('#bsc-offers');
  const names = regionNames();
  const options = countries.map(({ country }) => new Option(names.of(country), country));
  // Not toSorted(), which browsers have had only since 2023.
  // oxlint-disable-next-line unicorn/no-array-sort -- it sorts what map() has just made
  options.sort((one, other) => one.text.localeCompare(other.text));
  select.append(new Option(words.chooseCountry, ''), ...options);
  select.addEventListener('change', () => {
    const chosen = countries.find(({ country }) => country === select.value) ?? {};
    offers.replaceChildren(
      ...['emergency', 'advice'].flatMap((kind) =>
        chosen[kind] ? [offer(kind, chosen[kind])] : [],
      ),
    );
  });

  function offer(kind, { number, note, source }) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = words.take.replace('%s', () =>
      words[`${kind}Offer`].replace('%s', () => number),
    );
    button.addEventListener('click', () => {
      document.querySelector(`#bsc-${kind}-number`).value = number;
      onTake();
    });
    const text = [note, words.noteSource.replace('%s', () => source.publisher)];
    const line = document.createElement('p');
    line.append(button, ` ${text.filter(Boolean).join(' ')}`);
    return line;
  }
}
