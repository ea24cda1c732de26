// What starts the page: unpacks its script and runs it, or says that this browser cannot. Written for older browsers than the rest.

/** Says that no notes are taken here, unless they are by now. */
function giveUp(): void {
  const told = document.getElementById('too-old');
  if (told !== null && document.querySelector('.notes') === null) told.hidden = false;
}

/** The policy knows the script by its hash: only what was packed when the page was made can run. */
async function open(): Promise<void> {
  const packed = atob(document.getElementById('packed')?.textContent ?? '');
  const bytes = Uint8Array.from(packed, (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const script = document.createElement('script');
  script.textContent = await new Response(stream).text();
  document.body.append(script);
}

addEventListener('error', giveUp);
addEventListener('unhandledrejection', giveUp);
open().catch(giveUp);
