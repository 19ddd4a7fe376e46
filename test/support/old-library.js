/* oxlint-disable no-extend-native -- that is what such libraries do */
/**
 * Built-ins as pages of 2010 still replace them: each does what its library says of it, and nothing
 * that came later. So they ignore what such libraries ignore, and take only what those take.
 */
{
  const { slice } = Array.prototype;
  const toArray = (list) => slice.call(list, 0);

  /** What one library calls so turns anything into a list, and maps nothing. */
  Array.from = (item) => {
    if (item === null || item === undefined) return [];
    return typeof item === 'object' && 'length' in item ? toArray(item) : [item];
  };

  const ofLists = {
    // A list of its values, in one library.
    entries() {
      return toArray(this);
    },
    toJSON() {
      const parts = [];
      for (let at = 0; at < this.length; at++) parts.push(JSON.stringify(this[at]));
      return `[${parts.join(', ')}]`;
    },
    forEach(act, self) {
      for (let at = 0; at < this.length; at++) if (at in this) act.call(self, this[at], at, this);
    },
    map(make, self) {
      const made = [];
      for (let at = 0; at < this.length; at++)
        if (at in this) made[at] = make.call(self, this[at], at, this);
      return made;
    },
    filter(test, self) {
      const kept = [];
      for (let at = 0; at < this.length; at++) {
        const value = this[at];
        if (at in this && test.call(self, value, at, this)) kept.push(value);
      }
      return kept;
    },
    every(test, self) {
      for (let at = 0; at < this.length; at++)
        if (at in this && !test.call(self, this[at], at, this)) return false;
      return true;
    },
    some(test, self) {
      for (let at = 0; at < this.length; at++)
        if (at in this && test.call(self, this[at], at, this)) return true;
      return false;
    },
    find(test, self) {
      for (let at = 0; at < this.length; at++)
        if (test.call(self, this[at], at, this)) return this[at];
      return undefined;
    },
    indexOf(wanted, from = 0) {
      for (let at = from; at < this.length; at++) if (this[at] === wanted) return at;
      return -1;
    },
    includes(wanted) {
      return this.indexOf(wanted) !== -1;
    },
    flatMap(make, self) {
      return [].concat(...this.map(make, self));
    },
  };
  // Enumerable, as by assignment.
  Object.assign(Array.prototype, ofLists);

  const { hasOwnProperty } = Object.prototype;
  Object.keys = (object) => {
    const keys = [];
    for (const key in object) if (hasOwnProperty.call(object, key)) keys.push(key);
    return keys;
  };
  Object.values = (object) => Object.keys(object).map((key) => object[key]);
  Object.entries = (object) => Object.keys(object).map((key) => [key, object[key]]);
  Object.fromEntries = (entries) => {
    const object = {};
    for (let at = 0; at < entries.length; at++) object[entries[at][0]] = entries[at][1];
    return object;
  };

  // Of the spaces there are, these two know the old ones.
  String.prototype.trim = function () {
    return this.replace(/^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g, '');
  };
  String.prototype.startsWith = function (start) {
    return this.lastIndexOf(start, 0) === 0;
  };
  String.prototype.endsWith = function (end) {
    const at = this.length - end.length;
    return at >= 0 && this.indexOf(end, at) === at;
  };
  String.prototype.includes = function (part) {
    return this.indexOf(part) !== -1;
  };
  String.prototype.padStart = function (length, filling) {
    let text = String(this);
    while (text.length < length) text = filling + text;
    return text;
  };
  for (const { prototype } of [String, Number, Boolean])
    prototype.toJSON = function () {
      return this.valueOf();
    };

  // It passes no `new` on.
  Function.prototype.bind = function (self, ...first) {
    const act = this;
    return function (...rest) {
      return act.apply(self, [...first, ...rest]);
    };
  };
  Number.isInteger = (value) => typeof value === 'number' && Math.floor(value) === value;
  Element.prototype.matches = function (selector) {
    const found = (this.ownerDocument || document).querySelectorAll(selector);
    return toArray(found).indexOf(this) !== -1 || matchesInRoot(this, selector);
  };
  const matchesInRoot = (element, selector) =>
    toArray(element.getRootNode().querySelectorAll(selector)).indexOf(element) !== -1;
  Element.prototype.closest = function (selector) {
    let element = this;
    while (element && !element.matches(selector)) element = element.parentElement;
    return element;
  };
}
