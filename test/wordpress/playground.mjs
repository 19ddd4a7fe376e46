/**
 * A WordPress on a PHP of another version, compiled to WebAssembly, with SQLite in place of MariaDB:
 * `@wp-playground/cli`, which is installed outside of this repository, for it weighs 600 MB.
 */
import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';

/** Where `npm install @wp-playground/cli` was run. */
const folder = process.env.PLAYGROUND_FOLDER;
export const phpVersion = process.env.PHP_VERSION;

/** Starts a site whose files are there, and installs WordPress. */
export async function startPlayground(site, port) {
  if (!folder)
    throw new Error('Install @wp-playground/cli in a folder, and name it in PLAYGROUND_FOLDER.');
  const cli = join(folder, 'node_modules/@wp-playground/cli/wp-playground.js');
  const options = {
    php: phpVersion,
    port: String(port),
    workers: '6',
    'mount-before-install': `${site}:/wordpress`,
    'wordpress-install-mode': 'install-from-existing-files',
  };
  const written = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const server = spawn(process.execPath, [cli, 'server', ...written], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  await new Promise((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        said += text;
        if (/Ready!/.test(said)) resolve();
      });
    server.once('exit', () => reject(new Error(`The playground ended:\n${said}`)));
  });
  return server;
}

/** Runs code on the site by a request, for no other process can open its database meanwhile. */
export function runByRequest(address, code) {
  const script = `
    const [address] = process.argv.slice(1);
    const chunks = [];
    process.stdin.on('data', (chunk) => chunks.push(chunk)).on('end', async () => {
      const answer = await fetch(address, { method: 'POST', body: Buffer.concat(chunks) });
      process.stdout.write(await answer.text());
    });`;
  return execFileSync(process.execPath, ['-e', script, `${address}/run-for-tests.php`], {
    input: code,
    encoding: 'utf8',
  });
}

/** What answers those requests; it is on no site but a test's. */
export const runner = `<?php
require __DIR__ . '/wp-load.php';
eval( file_get_contents( 'php://input' ) );
`;
