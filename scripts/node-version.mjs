/** The oldest Node that Rebound's native module and tools run on: an older one ends without a word. */
const oldest = [22, 12];

/**
 * Says what to do and ends the process when this Node is too old. Must run before anything native is loaded.
 * @param {string} command the command to type instead
 */
export function requireNode(command) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  console.error(
    `Rebound needs Node ${oldest.join('.')} or newer, and this is ${process.versions.node}. ` +
      `Type "${command}", which uses the Node that "npm ci" has installed; if it says this again, install Node 24 from https://nodejs.org.`,
  );
  process.exit(1);
}
