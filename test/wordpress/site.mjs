/**
 * A WordPress of its own: Debian's, with a MariaDB that talks by a socket and PHP's web server on
 * 127.0.0.1. All of its files lie in one temporary folder, which goes when it is stopped.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { phpVersion, runByRequest, runner, startPlayground } from './playground.mjs';

const plugin = fileURLToPath(new URL('../../dist/wordpress/back-spasm-card/', import.meta.url));
const mustUse = fileURLToPath(new URL('must-use.php', import.meta.url));

/** An unzipped WordPress of another release may take the place of Debian's. */
const wordpress = process.env.WORDPRESS_FOLDER ?? '/usr/share/wordpress';

/** What it needs of Debian, each with a file that tells that it is there. */
const packages = {
  wordpress: '/usr/share/wordpress/wp-load.php',
  'wordpress-theme-twentytwentythree': '/usr/share/wordpress/wp-content/themes/twentytwentythree',
  'php-cli': '/usr/bin/php',
  'php-mysql': '/usr/share/doc/php-mysql',
  'mariadb-server': '/usr/sbin/mariadbd',
};

/** Who there is, with the password of each: the name again. */
export const roles = ['administrator', 'author'];

/**
 * @param {Record<string, string>} more files and folders to copy, by where they go in `wp-content/`
 * @throws {Error} that names the packages that are missing
 */
export const startSite = (more = {}) =>
  phpVersion ? startOnPlayground(more) : start(more, () => {});

/** A network of one site, in whose folder others may be added. */
export const startNetwork = () => start({}, makeNetwork);

async function startOnPlayground(more) {
  const folder = mkdtempSync(join(tmpdir(), 'wp-'));
  const running = [];
  const stop = () => stopAll(running, folder);
  try {
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    const site = join(folder, 'site');
    copySite(site, more);
    writeFileSync(join(site, 'run-for-tests.php'), runner);
    writeFileSync(
      join(site, 'wp-content/mu-plugins/log.php'),
      `<?php
      define( 'WP_HTTP_BLOCK_EXTERNAL', true );
      defined( 'DISABLE_WP_CRON' ) || define( 'DISABLE_WP_CRON', true );
      ini_set( 'log_errors', '1' );
      ini_set( 'error_log', ABSPATH . 'debug.log' );
      error_reporting( E_ALL );`,
    );
    running.push(await startPlayground(site, port));
    // It redirects the first request, and a redirected one has lost what it brought.
    await fetch(address);
    const runPhp = (code) => runByRequest(address, `global $wpdb; ${code}`);
    runPhp(`
      wp_set_password( 'administrator', 1 );
      $wpdb->update( $wpdb->users, array( 'user_login' => 'administrator' ), array( 'ID' => 1 ) );
      clean_user_cache( 1 );
      update_option( 'blog_public', 0 );
      ${users}`);
    const log = () => readFileSync(join(site, 'debug.log'), { encoding: 'utf8', flag: 'a+' });
    return { address, runPhp, log, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function stopAll(running, folder) {
  for (const child of running.splice(0).toReversed()) {
    const ended = once(child, 'exit');
    // With the processes that it has started: it leads a group of its own.
    process.kill(-child.pid, 'SIGTERM');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

async function start(more, finish) {
  const missing = Object.keys(packages).filter((name) => !existsSync(packages[name]));
  if (missing.length)
    throw new Error(
      `Install what is missing: apt-get install -y --no-install-recommends ${missing.join(' ')}`,
    );
  if (!existsSync(plugin)) throw new Error('Run npm run build first: there is no dist/wordpress/.');
  const folder = mkdtempSync(join(tmpdir(), 'wp-'));
  const running = [];
  const stop = () => stopAll(running, folder);
  try {
    running.push(await startDatabase(folder));
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    writeSite(folder, address, more);
    // Not as an argument: a document of 250 KB is longer than one may be.
    const runPhp = (code) => {
      const request = `$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; $_SERVER['REQUEST_URI'] = '/';`;
      const input = `<?php ${request} require '${folder}/site/wp-load.php'; ${code}`;
      return execFileSync('php', { input, encoding: 'utf8' });
    };
    install(folder);
    finish(folder, port, runPhp);
    running.push(await startPhp(folder, port));
    const log = () => readFileSync(join(folder, 'debug.log'), { encoding: 'utf8', flag: 'a+' });
    return { address, runPhp, log, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startDatabase(folder) {
  const data = join(folder, 'data');
  const as = `--user=${userInfo().username}`;
  execFileSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      as,
    ],
    { stdio: 'pipe' },
  );
  const settings = ['--skip-networking', '--innodb-flush-log-at-trx-commit=0', as];
  const files = [`--datadir=${data}`, `--socket=${folder}/socket`, `--pid-file=${folder}/pid`];
  const database = launch('mariadbd', ['--no-defaults', ...files, ...settings]);
  await said(database, 'ready for connections');
  execFileSync('mariadb', [
    '--no-defaults',
    `--socket=${folder}/socket`,
    '--user=root',
    '--execute=CREATE DATABASE wordpress',
  ]);
  return database;
}

async function startPhp(folder, port) {
  const site = join(folder, 'site');
  // The editors ask for many things at once.
  const env = { ...process.env, PHP_CLI_SERVER_WORKERS: '4' };
  const server = launch('php', ['-S', `127.0.0.1:${port}`, '-t', site], env);
  await said(server, 'started');
  return server;
}

function launch(command, options, env = process.env) {
  return spawn(command, options, { detached: true, env, stdio: ['ignore', 'ignore', 'pipe'] });
}

/** Waits until a server says so. */
async function said(server, words) {
  server.stderr.setEncoding('utf8');
  let all = '';
  await new Promise((resolve, reject) => {
    server.stderr.on('data', (text) => {
      all += all.includes(words) ? '' : text;
      if (all.includes(words)) resolve();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`${server.spawnfile} ended:\n${all}`)));
  });
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

function copySite(site, more) {
  const ours = ['/wp-config.php', '/.htaccess'].map((file) => `${wordpress}${file}`);
  cpSync(wordpress, site, {
    recursive: true,
    dereference: true,
    filter: (file) => !ours.includes(file),
  });
  cpSync(plugin, join(site, 'wp-content/plugins/back-spasm-card'), { recursive: true });
  mkdirSync(join(site, 'wp-content/mu-plugins'), { recursive: true });
  cpSync(mustUse, join(site, 'wp-content/mu-plugins/must-use.php'));
  for (const [place, from] of Object.entries(more))
    cpSync(from, join(site, 'wp-content', place), { recursive: true });
}

function writeSite(folder, address, more) {
  const site = join(folder, 'site');
  copySite(site, more);
  const constants = {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${folder}/socket`,
    DB_CHARSET: 'utf8mb4',
    WP_HOME: address,
    WP_SITEURL: address,
    WP_DEBUG: true,
    WP_DEBUG_DISPLAY: false,
    WP_DEBUG_LOG: `${folder}/debug.log`,
    WP_HTTP_BLOCK_EXTERNAL: true,
    DISABLE_WP_CRON: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    AUTH_KEY: folder,
    NONCE_KEY: folder,
  };
  writeFileSync(
    join(site, 'wp-config.php'),
    `<?php\n${define(constants)}\n$table_prefix = 'wp_';\ndefined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );\nrequire ABSPATH . 'wp-settings.php';\n`,
  );
}

const define = (constants) =>
  Object.entries(constants)
    .map(([name, value]) => `define( '${name}', ${JSON.stringify(value)} );`)
    .join('\n');

/** What the page Network Setup does, which would not do it at an address with a port. */
function makeNetwork(folder, port, runPhp) {
  runPhp(`
    require_once ABSPATH . 'wp-admin/includes/upgrade.php';
    foreach ( $wpdb->tables( 'ms_global' ) as $name => $table ) {
      $wpdb->$name = $table;
    }
    install_network();
    populate_network( 1, '127.0.0.1:${port}', 'administrator@example.com', 'Clinics' );`);
  const config = join(folder, 'site/wp-config.php');
  const constants = {
    MULTISITE: true,
    SUBDOMAIN_INSTALL: false,
    DOMAIN_CURRENT_SITE: `127.0.0.1:${port}`,
    PATH_CURRENT_SITE: '/',
    SITE_ID_CURRENT_SITE: 1,
    BLOG_ID_CURRENT_SITE: 1,
  };
  writeFileSync(
    config,
    readFileSync(config, 'utf8').replace('<?php\n', `<?php\n${define(constants)}\n`),
  );
}

const users = `
  $id = wp_create_user( 'author', 'author', 'author@example.com' );
  get_user_by( 'id', $id )->set_role( 'author' );
  update_option( 'show_avatars', 0 ); // They come from another server.`;

function install(folder) {
  execFileSync(
    'php',
    [
      '-r',
      `define( 'WP_INSTALLING', true );
      $_SERVER['HTTP_HOST'] = '127.0.0.1';
      require '${folder}/site/wp-load.php';
      require ABSPATH . 'wp-admin/includes/upgrade.php';
      wp_install( 'Clinic', 'administrator', 'administrator@example.com', true, '', 'administrator' );
      ${users}`,
    ],
    { stdio: 'pipe' },
  );
}
