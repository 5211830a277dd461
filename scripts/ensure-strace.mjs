/** Finds strace, which the power-cut tests need, and installs Debian's package where that is possible. */
import { spawnSync } from 'node:child_process';
import { installDebianPackages } from './install-debian-packages.mjs';

/**
 * The name of the program when it is there and may trace; tracing can be forbidden, and only Linux has strace.
 * @returns {string | undefined}
 */
export function installedStrace() {
  if (process.platform !== 'linux') return undefined;
  const { status } = spawnSync('strace', ['-o', '/dev/null', 'true'], { stdio: 'ignore' });
  return status === 0 ? 'strace' : undefined;
}

/**
 * As `installedStrace`, and installs Debian's package when there is none and this may be done.
 * @returns {string | undefined}
 */
export function findStrace() {
  return installedStrace() ?? (installDebianPackages(['strace']) ? installedStrace() : undefined);
}
