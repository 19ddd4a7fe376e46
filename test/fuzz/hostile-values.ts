/** Values that no page should set, and some page will. Each recipe stands on its own. */
import fc from 'fast-check';
import { Recipe } from './recipe.js';

const recipes: readonly (() => unknown)[] = [
  // What answers no question, or each with an error.
  () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    return proxy;
  },
  () => {
    const traps = new Proxy({}, { get: () => fail });
    const thrower: object = new Proxy({}, traps);
    function fail() {
      throw thrower;
    }
    return thrower;
  },
  () => {
    const traps = new Proxy({}, { get: () => fail });
    const thrower: object = new Proxy([], traps);
    function fail() {
      throw thrower;
    }
    return thrower;
  },
  () => ({
    get text() {
      throw new Error('mine');
    },
  }),
  () => {
    const error = new Error('mine');
    Object.defineProperty(error, 'message', {
      get() {
        throw error;
      },
    });
    return {
      get text() {
        throw error;
      },
      get heading() {
        throw error;
      },
    };
  },
  () => ({
    get heading() {
      throw Object.assign(new Error('mine'), { message: Symbol('mine') });
    },
  }),

  // What throws, or lies, when it is turned into text or a number.
  () => ({
    toString() {
      throw new Error('mine');
    },
    valueOf() {
      throw new Error('mine');
    },
    toJSON() {
      throw new Error('mine');
    },
  }),
  () => ({
    [Symbol.toPrimitive]() {
      throw new Error('mine');
    },
  }),
  () => {
    let times = 0;
    return { toString: () => (times++ ? 'javascript:wasRun=1' : '/book') };
  },
  () => Object.create(null),
  () => Object('tips'),
  () => new Date(Number.NaN),

  // What answers differently each time it is asked.
  () => {
    let times = 0;
    return {
      get text() {
        return times++ ? { toString: () => '<b>' } : 'once';
      },
    };
  },
  () => {
    let times = 0;
    return new Proxy(['One', 'Two'], {
      get: (target, key) => (times++ % 3 ? Reflect.get(target, key) : undefined),
    });
  },

  // Lists that lie about their length, or about how they are copied.
  () => new Proxy([], { get: (_, key) => (key === 'length' ? 3000 : 'One') }),
  () => new Proxy([], { get: (_, key) => (key === 'length' ? -1 : 'One') }),
  () => new Proxy([], { get: (_, key) => (key === 'length' ? Number.NaN : 'One') }),
  () => new Proxy([], { get: (_, key) => (key === 'length' ? 2n : 'One') }),
  () => new Proxy([], { get: (_, key) => (key === 'length' ? Symbol('2') : 'One') }),
  () => Object.assign(['One'], { slice: () => ({ length: 3000 }) }),
  () => Object.assign(['One'], { slice: 'no function', map: 'no function', length: 2 }),
  () =>
    Object.assign(['One', 'Two'], {
      constructor: {
        [Symbol.species]: new Proxy(Array, {
          construct: () => Array.from({ length: 3000 }, () => 1),
        }),
      },
    }),
  () => {
    let times = 0;
    const next = () => ({ value: 'One', done: times++ > 3000 });
    return Object.assign(['One'], { [Symbol.iterator]: () => ({ next }) });
  },
  () => Array(4_294_967_295),
  () => {
    const list = ['One'];
    list[4_000_000_000] = 'Two';
    return list;
  },
  () => Array.from({ length: 3000 }, (_, index) => `Number ${index}`),

  // What goes round in circles or far down, or is simply large.
  () => {
    const circle: Record<string, unknown> = { text: 'One' };
    circle['facts'] = circle['help'] = circle['items'] = circle['emergency'] = circle;
    circle['sources'] = [circle];
    return circle;
  },
  () => {
    const circle: unknown[] = ['One'];
    circle.push(circle);
    return circle;
  },
  () => {
    let deep: unknown = 'One';
    for (let depth = 0; depth < 5000; depth++) deep = [deep];
    return deep;
  },
  () => {
    let deep: unknown = 'One';
    for (let depth = 0; depth < 5000; depth++) deep = { items: deep, text: deep };
    return deep;
  },
  () => 'a'.repeat(300_000),
  () => ' '.repeat(300_000),
  () => '| '.repeat(10_000),
  () => '🦴'.repeat(10_000),
  () => '['.repeat(10_000),
  () => Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`heading${index}`, 1])),
  () => new Uint8Array(1000),

  // What is no data at all.
  () => Symbol('mine'),
  () => Symbol.iterator,
  () => 7n,
  () => -0,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => () => 'tips',
  () => class {},
  () => async () => {},
  () => new Map([['text', 'One']]),
  () => new Set(['One']),
  () => new WeakMap(),
  () => new ArrayBuffer(8),
  () => Promise.resolve('One'),
  () => /tips/,
  () => new Error('mine'),
  () => Object.prototype,
  () => Array.prototype,
  () => Object.create({ heading: 'Inherited', text: 'Inherited' }),
  () => Object.freeze({ text: 'One', sources: Object.freeze(['nobody']) }),
  () => globalThis,
  () => document,
  () => document.body,
  () => document.createElement('div').attributes,
  () => document.createElement('back-spasm-card'),
  () => document.createTextNode('One'),
  () => document.all,
  () => new URL('https://clinic.example/'),
];

export const hostileValues: readonly Recipe[] = recipes.map((make) => new Recipe(make));

/** Anything at all that one can write in JavaScript. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...hostileValues) },
  {
    weight: 1,
    arbitrary: fc.anything({
      maxDepth: 3,
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
      withUnicodeString: true,
    }),
  },
);
