import { availableParallelism } from 'node:os';

/** How many test files run at a time. More than four would take memory that not every machine has. */
export const atOnce = Math.max(2, Math.min(4, availableParallelism()));

/**
 * Several browsers as one launcher, for a browser that works on one core and gives the focus to one
 * page.
 * @param {() => import('@web/test-runner-core').BrowserLauncher} make one that runs one file at a time
 * @returns {import('@web/test-runner-core').BrowserLauncher}
 */
export function oneACore(make) {
  const launchers = Array.from({ length: atOnce }, make);
  /** By the session that it runs. */
  const taken = new Map();
  const of = (session) => {
    const launcher = taken.get(session);
    if (!launcher) throw new Error(`No browser runs the session ${session}.`);
    return launcher;
  };
  return {
    name: launchers[0].name,
    type: launchers[0].type,
    concurrency: launchers.length,
    initialize: (...how) => Promise.all(launchers.map((each) => each.initialize(...how))),
    startSession(session, url) {
      const running = new Set(taken.values());
      const free = launchers.find((each) => !running.has(each));
      taken.set(session, free);
      return free.startSession(session, url);
    },
    isActive: (session) => taken.get(session)?.isActive(session) ?? false,
    getPage: (session) => of(session).getPage(session),
    getBrowserUrl: (session) => of(session).getBrowserUrl(session),
    async stopSession(session) {
      try {
        return await of(session).stopSession(session);
      } finally {
        taken.delete(session);
      }
    },
    stop: () => Promise.all(launchers.map((each) => each.stop())),
    startDebugSession: (...session) => launchers[0].startDebugSession(...session),
  };
}
