// What the desktop does for a command line: opens a file in its usual program, takes a text onto the clipboard.
import { spawn } from 'node:child_process';

type Way = {
  readonly line: readonly [command: string, ...args: string[]];
  /** One of these has to be set: without a screen the program would fail, or take the terminal for itself. */
  readonly needs?: readonly string[];
};

/** By the name of the system; the first that works does it. */
const OPENERS: Readonly<Record<string, readonly Way[]>> = {
  darwin: [{ line: ['open'] }],
  win32: [{ line: ['rundll32.exe', 'url.dll,FileProtocolHandler'] }],
  other: [
    { line: ['wslview'], needs: ['WSL_DISTRO_NAME'] },
    { line: ['xdg-open'], needs: ['DISPLAY', 'WAYLAND_DISPLAY'] },
    { line: ['termux-open'], needs: ['TERMUX_VERSION'] },
  ],
};
/** In its own code page the clipboard of Windows would take no Chinese. */
const POWERSHELL = '[Console]::InputEncoding = [Text.Encoding]::UTF8; Set-Clipboard -Value ([Console]::In.ReadToEnd())';
const CLIPBOARDS: Readonly<Record<string, readonly Way[]>> = {
  darwin: [{ line: ['pbcopy'] }],
  win32: [{ line: ['powershell.exe', '-NoProfile', '-NonInteractive', '-Command', POWERSHELL] }],
  other: [
    { line: ['powershell.exe', '-NoProfile', '-NonInteractive', '-Command', POWERSHELL], needs: ['WSL_DISTRO_NAME'] },
    { line: ['wl-copy'], needs: ['WAYLAND_DISPLAY'] },
    { line: ['xclip', '-selection', 'clipboard'], needs: ['DISPLAY'] },
    { line: ['xsel', '--clipboard', '--input'], needs: ['DISPLAY'] },
    { line: ['termux-clipboard-set'], needs: ['TERMUX_VERSION'] },
  ],
};
/** A program that is still running after so many milliseconds has opened what it was given. */
const OPEN_BY_THEN = 1500;

/** @returns whether something opened it */
export function openFile(path: string): Promise<boolean> {
  return firstOf(OPENERS, ({ line: [command, ...args] }) => ran(command, [...args, path]));
}

/** @returns whether a clipboard took it */
export function copyText(text: string): Promise<boolean> {
  return firstOf(CLIPBOARDS, ({ line: [command, ...args] }) => ran(command, args, text));
}

async function firstOf(table: typeof OPENERS, works: (way: Way) => Promise<boolean>): Promise<boolean> {
  const ways = table[process.platform] ?? table['other'] ?? [];
  for (const way of ways) if ((way.needs ?? ['PATH']).some((name) => process.env[name] !== undefined) && (await works(way))) return true;
  return false;
}

/** Whether a program there is took what it was given; its window may outlive us. */
function ran(command: string, args: readonly string[], input?: string): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(command, [...args], { stdio: [input === undefined ? 'ignore' : 'pipe', 'ignore', 'ignore'], detached: true });
    const timer = setTimeout(() => over(input === undefined), OPEN_BY_THEN * (input === undefined ? 1 : 4));
    const over = (worked: boolean): void => {
      clearTimeout(timer);
      child.unref();
      done(worked);
    };
    child.on('error', () => over(false));
    child.on('exit', (code) => over(code === 0));
    // A program that reads nothing closes the pipe; its exit code says the rest.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}
