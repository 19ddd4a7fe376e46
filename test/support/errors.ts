import { listen } from './card.js';

/**
 * What an action leaves uncaught, which would fail the test; here it is told instead. In the place
 * of the runner's handler, not before it: Chromium calls that one first, whatever is added later.
 */
export async function errorsOf(action: () => Promise<unknown>): Promise<string[]> {
  const errors: string[] = [];
  const { onerror } = window;
  const note: OnErrorEventHandler = (message) => {
    errors.push(String(message));
    return true; // the console need not have it too
  };
  Object.assign(window, { onerror: note });
  try {
    await listen('error', action);
  } finally {
    Object.assign(window, { onerror });
  }
  return errors;
}

/** What an action is refused with. */
export async function refusalOf(action: () => Promise<unknown>): Promise<unknown> {
  try {
    await action();
  } catch (error) {
    return error;
  }
  throw new Error('it was not refused');
}
