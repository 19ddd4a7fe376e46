import list from '../../numbers.json';

/** Where a number was read, and what to know of it. */
interface TelephoneNumber {
  readonly number: string;
  readonly note?: string;
  readonly source: { readonly title: string; readonly publisher: string; readonly href: string };
}

export interface Country {
  /** Two letters, as ISO 3166-1 has them. */
  readonly code: string;
  readonly name: string;
  readonly emergency: TelephoneNumber;
  readonly advice?: TelephoneNumber;
}

const names = new Intl.DisplayNames('en', { type: 'region' });

export const countries: readonly Country[] = list
  .map(({ country: code, ...numbers }) => ({ code, name: names.of(code) ?? code, ...numbers }))
  .toSorted((one, other) => one.name.localeCompare(other.name));

export const countryOf = (code = ''): Country | undefined =>
  countries.find((country) => country.code === code);

/** The one country that has these numbers; none where two share them. */
export function countryWith(emergency: string | null, advice: string | null): Country | undefined {
  const [found, another] = countries.filter(
    (each) => each.emergency.number === emergency && (each.advice?.number ?? '') === (advice ?? ''),
  );
  return another ? undefined : found;
}
