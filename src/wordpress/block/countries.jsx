/** Offers the numbers of a country, which somebody has to take: they are never guessed. */
import { regionNames } from '../pages/countries.js';
import { look } from './fields.jsx';
import { controls, countries, fill, valueOf, words } from './site.js';

const { Button, SelectControl } = wp.components;
const { useState } = wp.element;

const names = regionNames();
const options = countries.map(({ country }) => ({ value: country, label: names.of(country) }));
// Not toSorted(), which browsers have had only since 2023.
// oxlint-disable-next-line unicorn/no-array-sort -- it sorts what map() has just made
options.sort((one, other) => one.label.localeCompare(other.label));

export function Countries({ attributes, set }) {
  const [code, setCode] = useState('');
  const country = countries.find((each) => each.country === code);
  return (
    <>
      <SelectControl
        {...look}
        label={words.country}
        value={code}
        options={[{ value: '', label: words.chooseCountry }, ...options]}
        onChange={setCode}
      />
      {['emergency', 'advice'].map((kind) =>
        country?.[kind] ? (
          <Offer
            key={kind}
            offer={country[kind]}
            says={words[`${kind}Offer`]}
            control={controls.find(({ name }) => name === `${kind}-number`)}
            {...{ attributes, set }}
          />
        ) : null,
      )}
    </>
  );
}

function Offer({ offer: { number, note, source }, says, control, attributes, set }) {
  return (
    <div className="back-spasm-card-offer">
      <Button
        variant="secondary"
        disabled={valueOf(attributes, control) === number}
        aria-label={fill(words.take, fill(says, number))}
        onClick={() => set({ [control.key]: number })}
      >
        {fill(says, number)}
      </Button>
      {note ? <p>{note}</p> : null}
      <p>{fill(words.noteSource, source.publisher)}</p>
    </div>
  );
}
