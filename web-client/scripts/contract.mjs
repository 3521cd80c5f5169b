// Where the contract is, and one clear line when it is not there.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** NENEP_CONTRACT is for trying another contract than the committed one. */
export function contractPath() {
  const path = process.env.NENEP_CONTRACT ?? fileURLToPath(new URL('../../openapi.yaml', import.meta.url));
  if (!existsSync(path)) {
    console.error(`There is no contract at ${path}: build the service first, which writes openapi.yaml.`);
    process.exit(1);
  }
  return path;
}
