// The version, taken from package.json when the program is built.
import manifest from '../../../package.json' with { type: 'json' };

/** Where the project lives; whoever publishes it writes it into package.json. */
export const HOMEPAGE: string = manifest.homepage;

export const VERSION: string = manifest.version;
