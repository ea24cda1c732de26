// Which names files can have everywhere: what Windows or macOS cannot hold, or cannot tell from another name, is no name here.

// Windows opens a device of that name, whatever stands behind the first point.
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/u;

/** Names that are one file on Windows or macOS are the same text: case and normal form do not matter. */
export function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase().normalize('NFC');
}

/** Says whether a file of that name can lie on Linux, macOS and Windows alike; folders are no part of it. */
export function isFileName(name: string): boolean {
  return name !== '' && !/[\0-\x1F\x7F<>:"/\\|?*]|[. ]$/u.test(name) && !DEVICE.test(folded(name).trim());
}

// What sync programs put between the name and its ending, by itself plain enough: Dropbox, Nextcloud, Seafile, Nutstore, Box; Syncthing;
// ownCloud; Resilio.
const CONFLICT = new RegExp(
  [
    /\([^()]*(?:conflict|konflikt|conflit|冲突|衝突)[^()]*\)$/u,
    /（[^（）]*(?:冲突|衝突)[^（）]*）$/u,
    /\.sync-conflict-\d{8}-\d{6}(?:-[0-9A-Z]{7})?$/u,
    /[_-]conflict-\d{8}-\d{6}$/u,
    /\.conflict\d*$/u,
    /\[conflict(?:ed)?\]$/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'iu',
);
// What could be a name of its own, and is a copy where the other is there too: iCloud, Google Drive, OneDrive with the name of a machine,
// and what file managers make.
const COPY = / \d{1,2}$| ?\(\d{1,2}\)$|(?: -)? copy(?: \d{1,2}| \(\d{1,2}\))?$|(?: - | |的)副本(?: ?\d{1,2}| ?[(（]\d{1,2}[)）])?$/iu;
const MACHINE = /-(?=[A-Z0-9-]*[A-Z])[A-Z0-9][A-Z0-9-]{3,14}$/u;

/**
 * Says whether a file is plainly the copy that a sync program made of another, because two people had changed it.
 * @param stem its name without the ending
 * @param isThere whether a file of another stem lies beside it
 */
function isSyncCopy(stem: string, isThere: (stem: string) => boolean): boolean {
  if (CONFLICT.test(stem)) return true;
  const found = COPY.exec(stem) ?? MACHINE.exec(stem);
  return found !== null && found.index > 0 && isThere(stem.slice(0, found.index));
}

/** Of names in one folder those that are plainly copies. */
export function syncCopies(names: readonly string[]): ReadonlySet<string> {
  const all = new Set(names);
  const split = (name: string): readonly [stem: string, ending: string] => {
    const at = name.lastIndexOf('.');
    return at > 0 ? [name.slice(0, at), name.slice(at)] : [name, ''];
  };
  return new Set(
    names.filter((name) => {
      const [stem, ending] = split(name);
      return isSyncCopy(stem, (other) => all.has(other + ending));
    }),
  );
}
