/** Installs packages of the system, for tests that need a program. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Answers whether it could be tried: as root on Debian and its kin.
 * @param {readonly string[]} names
 */
export function installDebianPackages(names) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || process.platform !== 'linux' || !existsSync('/etc/debian_version')) return false;
  process.stderr.write(`No ${names[0]} found: installing the package of the system …\n`);
  const options = {
    stdio: /** @type {import('node:child_process').StdioOptions} */ (['ignore', 'ignore', 'inherit']),
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', ...names], options);
  return true;
}
