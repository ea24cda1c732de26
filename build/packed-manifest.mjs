// npm packs the manifest as it lies there. Whoever installs the package needs no `prepare` and is not to be asked to allow it, so it is
// out of the manifest while that is packed, and in it again afterwards. Not with `npm pkg`: under `npm pack --json` it takes the script for
// JSON, refuses it, and `prepare` is lost. A dry run writes no package, and leaves the manifest alone.
import { readFileSync, writeFileSync } from 'node:fs';

const { npm_lifecycle_event: event, npm_config_dry_run: isDry } = process.env;
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { prepare: _, ...others } = manifest.scripts;
manifest.scripts = event === 'prepack' && isDry !== 'true' ? others : { ...others, prepare: 'node prepare.mjs' };
writeFileSync('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
