// Installs what package-lock.json names, unless node_modules already holds exactly that.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const lock = readFileSync('package-lock.json', 'utf8');
const stamp = 'node_modules/.installed';

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  const { status, error } = spawnSync('npm ci --ignore-scripts --loglevel=error', { shell: true, stdio: 'inherit' });
  if (status !== 0) {
    console.error(error ?? `npm ci ended with status ${status}`);
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}
