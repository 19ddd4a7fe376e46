import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** How long a file may take before the log says that it is being run. */
const long = 120_000;

/**
 * Says which files take a browser long: while they run, so that the log of a run that was stopped
 * from outside names what it hung on, and the slowest of each browser at the end.
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function fileTimes() {
  const begun = new Map();
  const took = [];
  let watch;
  return {
    start({ sessions, startTime }) {
      sessions.on('session-status-updated', ({ id, status, testFile, browser: { name } }) => {
        if (status === 'INITIALIZING') begun.set(id, { name, testFile, at: Date.now() });
        if (status !== 'FINISHED') return;
        // The first begins before anybody can listen.
        took.push({ name, testFile, seconds: secondsSince(begun.get(id)?.at ?? startTime) });
        begun.delete(id);
      });
      watch = setInterval(() => {
        for (const { name, testFile, at } of begun.values())
          if (Date.now() - at > long)
            console.log(line(name, testFile, secondsSince(at), ' so far'));
      }, long).unref();
    },
    onTestRunFinished() {
      const slowest = took.toSorted((one, other) => other.seconds - one.seconds);
      for (const name of new Set(took.map((each) => each.name)))
        for (const { testFile, seconds } of slowest
          .filter((each) => each.name === name)
          .slice(0, 5))
          console.log(line(name, testFile, seconds));
    },
    stop() {
      clearInterval(watch);
    },
  };
}

const secondsSince = (time) => Math.round((Date.now() - time) / 1000);

const line = (name, file, seconds, more = '') =>
  `${name}: ${relative(root, file)} took ${seconds} s${more}`;
