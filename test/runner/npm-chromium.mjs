/**
 * The Chromium inside the package @sparticuz/chromium, which asks nothing of the machine: tests run
 * where only Node and npm are installed. It is built for x64 Linux.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const packageName = '@sparticuz/chromium';

/**
 * Unpacks it if need be.
 * @returns {Promise<{ executablePath: string, env: NodeJS.ProcessEnv } | undefined>} how to launch
 *   it; nothing on other platforms
 * @throws {Error} where it does not start
 */
export async function npmChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = await unpack();
  const executablePath = join(folder, 'chromium');
  const env = { ...process.env };
  // It may miss nothing but Debian's or Amazon's own fonts and NSS; those that the package ships
  // for Amazon Linux help wherever the system has none.
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = join(folder, 'fonts');
  if (!starts(executablePath, env).works) {
    const libraries = [join(folder, 'al2023', 'lib'), env.LD_LIBRARY_PATH].filter(Boolean);
    env.LD_LIBRARY_PATH = libraries.join(':');
    const { works, why } = starts(executablePath, env);
    if (!works) throw new Error(`the Chromium of ${packageName} does not start: ${why}`);
  }
  return { executablePath, env };
}

function starts(executablePath, env) {
  const run = spawnSync(executablePath, ['--version'], { env, encoding: 'utf8', timeout: 20_000 });
  return { works: run.status === 0, why: run.stderr || run.error?.message };
}

/**
 * The package unpacks into the system's temporary folder and never asks which version lies there.
 * Here each version has a folder of its own, which appears only when it is complete.
 */
async function unpack() {
  const main = createRequire(import.meta.url).resolve(packageName);
  const root = main.slice(0, main.lastIndexOf(packageName) + packageName.length);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const cache = join(dirname(dirname(root)), '.cache');
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;

  mkdirSync(cache, { recursive: true });
  const unfinished = mkdtempSync(`${folder}-`);
  const environment = { ...process.env };
  try {
    process.env.TMPDIR = unfinished;
    process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x'; // unpacks the NSS libraries as well
    const { default: chromium } = await import(packageName);
    chromium.setGraphicsMode = false;
    await chromium.executablePath();
  } finally {
    // The package sets these for Amazon's machines.
    for (const name of [
      'AWS_EXECUTION_ENV',
      'FONTCONFIG_PATH',
      'HOME',
      'LD_LIBRARY_PATH',
      'TMPDIR',
    ]) {
      if (environment[name] === undefined) delete process.env[name];
      else process.env[name] = environment[name];
    }
  }
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // otherwise another process was faster
  }
  return folder;
}
