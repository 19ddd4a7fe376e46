/** Has an object answer in another way for as long as an action takes. */
export async function pretend<Result>(
  owner: object,
  name: string,
  value: unknown,
  action: () => Result,
): Promise<Awaited<Result>> {
  const original = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value, configurable: true });
  try {
    return await action();
  } finally {
    if (original) Object.defineProperty(owner, name, original);
    else Reflect.deleteProperty(owner, name);
  }
}
