/** Starts the tools of a client, as its developer would, in its own folder. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** What npm tells the scripts of this project is not meant for those of another. */
const env = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) =>
        !/^(npm_(package|lifecycle)_.*|npm_config_local_prefix|INIT_CWD|NODE_OPTIONS)$/.test(name),
    ),
  ),
  ASTRO_TELEMETRY_DISABLED: '1',
  CI: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
};

function start(command, parameters, cwd, detached = false) {
  const child = spawn(command, parameters, {
    cwd,
    env,
    detached,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', all: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    said.out += text;
    said.all += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => (said.all += text));
  return { child, said };
}

/**
 * Runs a command to its end.
 * @returns what it wrote to its standard output
 * @throws {Error} with the last of what it said, where it fails
 */
export async function run(command, parameters, cwd) {
  const { child, said } = start(command, parameters, cwd);
  const [code] = await once(child, 'close');
  if (code === 0) return said.out;
  throw new Error(`${[command, ...parameters].join(' ')} ended with ${code}:\n${last(said.all)}`);
}

/**
 * Starts a server and waits until it answers.
 * @throws {Error} with the last of what it said, where it ends before, or takes a minute
 */
export async function serve(command, parameters, cwd, address) {
  // A group of its own: npm starts a shell, and that the server.
  const { child, said } = start(command, parameters, cwd, true);
  const closed = once(child, 'close');
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const stop = async () => {
    if (isRunning()) process.kill(-child.pid, 'SIGTERM');
    await closed;
  };
  const deadline = Date.now() + 60_000;
  while (isRunning() && Date.now() < deadline) {
    if (await answers(address)) return { stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error(`${address} does not answer:\n${last(said.all)}`);
}

const answers = (address) =>
  fetch(address).then(
    () => true,
    () => false,
  );

const last = (text) => text.trim().split('\n').slice(-40).join('\n');

/** One that is free now. */
export async function freePort() {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
