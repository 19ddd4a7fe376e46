import { attributeNames, propertyOf } from '../settings.js';

/** Gives a class the property of each attribute. */
export function defineAccessors<Host extends object>(
  prototype: Host,
  read: (host: Host, attribute: string) => unknown,
  write: (host: Host, attribute: string, value: unknown) => void,
): void {
  for (const attribute of attributeNames)
    Object.defineProperty(prototype, propertyOf(attribute), {
      configurable: true,
      enumerable: true,
      get(this: Host) {
        return read(this, attribute);
      },
      set(this: Host, value: unknown) {
        write(this, attribute, isUnset(value) ? null : value);
      },
    });
}

/** For nothing, Preact writes '' and Vue 0. An unset list gives [], so [] unsets one. */
function isUnset(value: unknown): boolean {
  try {
    return !value || (Array.isArray(value) && !value.length);
  } catch {
    // A revoked proxy, which the reader reports.
    return false;
  }
}

/** A framework may have set a property before the element was defined; it then hides the real one. */
export function adoptEarlyProperties(host: object, prototype: object): void {
  for (const property of Object.keys(host))
    if (property in prototype) {
      try {
        const value: unknown = Reflect.get(host, property);
        Reflect.deleteProperty(host, property);
        Reflect.set(host, property, value);
      } catch (error) {
        // A getter of the page's; the card and its other properties stand.
        console.error(error);
      }
    }
}
