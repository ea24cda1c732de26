// What can be wrong with a text, in English: what it is, and what to do about it.

type Words = [what: string, remedy: string];

export const reading = {
  alias: ({ text }: { text: string }): Words => [
    `The text begins with "*" (${text}), which YAML takes for a reference to another place.`,
    'Put the whole text in quotes; if a reference is meant, write out what it refers to.',
  ],
  anchor: ({ text }: { text: string }): Words => [
    `The text begins with "&" (${text}), which YAML takes for a name of this place.`,
    'Put the whole text in quotes; if a name is meant, remove it.',
  ],
  'bad-escape': ({ escape }: { escape: string }): Words => [
    `"${escape}" means nothing inside double quotes.`,
    'Write the backslash twice, or put the text in single quotes.',
  ],
  'bad-indent': (): Words => [
    'This line does not fit under the lines above it.',
    'Give it as many spaces in front as the lines it belongs with; an item of a list begins with a dash, everything else with a key.',
  ],
  'bad-start': ({ character }: { character: string }): Words => [
    `A text cannot begin with "${character}" here, because YAML gives that character a meaning of its own.`,
    'Put the whole text in quotes.',
  ],
  braces: (): Words => [
    'The text begins with "{{", which YAML takes for a table and not for a placeholder.',
    'Put the whole text in quotes.',
  ],
  'colon-in-value': (): Words => [
    'The text has a colon followed by a space, which YAML takes for the end of a key.',
    'Put the whole text in quotes.',
  ],
  'control-character': ({ character }: { character: string }): Words => [
    `There is an invisible control character here (${character}).`,
    'Delete it; if nothing can be seen, delete the characters around it and type them again.',
  ],
  'cut-by-hash': ({ cut }: { cut: string }): Words => [
    `A "#" behind a space begins a remark in YAML, so "${cut}" is left out of the text.`,
    'Put the whole text in quotes; a remark of your own begins with "# " and a space.',
  ],
  'dash-without-space': (): Words => [
    'There is no space after the dash, so YAML sees no item of a list here.',
    'Put a space after the dash.',
  ],
  directive: ({ text }: { text: string }): Words => [
    `A line that begins with "%" (${text}) is an instruction to a YAML program, and ccs takes none.`,
    'Remove the line, or put a # in front of it.',
  ],
  'duplicate-key': ({ key }: { key: string }): Words => [`"${key}" stands here a second time.`, 'Keep one of the two, or join them.'],
  'fullwidth-braces': ({ text }: { text: string }): Words => [
    `The braces of ${text} are full-width ones, so it would be read out as it is.`,
    'Write them as {{ and }}.',
  ],
  'fullwidth-colon': ({ key }: { key: string }): Words => [
    `The colon after "${key}" is a full-width one (：), so YAML sees no key here.`,
    'Write a plain colon and a space (": "); if it is meant as text, put the whole text in quotes.',
  ],
  'git-conflict': (): Words => [
    'Two people changed this at the same time, and git has left both versions here.',
    'Keep what is right of both, each entry of a list with all of its own lines, and delete the lines with <<<<<<<, ======= and >>>>>>>.',
  ],
  'key-forbidden': ({ key }: { key: string }): Words => [`"${key}" cannot be a key.`, 'Give it another name.'],
  'key-not-text': ({ key }: { key: string }): Words => [
    `The key "${key}" is not a word to YAML but a number, a list or something else.`,
    'Put the key in quotes, or give it a name made of letters.',
  ],
  'list-in-text': ({ line }: { line: string }): Words => [
    `"${line}" looks like an item of a list, but it is read as part of the text above it.`,
    'Make a list of the text above as well, with a dash in front, or delete the line.',
  ],
  'missing-comma': (): Words => [
    'Between the brackets a comma is missing, or a text with a colon has no quotes.',
    'Put a comma between the items, and quotes around a text that has a colon in it.',
  ],
  'missing-space': ({ key }: { key: string }): Words => [
    `There is no space after the colon of "${key}", so YAML sees no key here.`,
    'Put a space after the colon.',
  ],
  'not-a-key': ({ text }: { text: string }): Words => [
    `"${text}" is neither a key with a colon nor an item of a list.`,
    'Put the key and a colon in front; if the line carries on the text above, give it more spaces in front than that line has.',
  ],
  'not-text': (): Words => [
    'This is not a text file.',
    'Save it as plain text in the encoding UTF-8; a word processor has its own format, which cannot be read.',
  ],
  'not-utf8': ({ encoding }: { encoding: string }): Words => [
    `The file is not in the encoding UTF-8; it seems to be ${encoding}.`,
    'Open it in your editor and save it again with the encoding UTF-8.',
  ],
  'odd-indent': ({ character }: { character: string }): Words => [
    `The line begins with what looks like a space but is another character (${character}), and YAML counts only plain spaces.`,
    'Replace it by plain spaces.',
  ],
  'odd-space': ({ key, character }: { key: string; character: string }): Words => [
    `What follows the colon of "${key}" looks like a space but is another character (${character}), so YAML sees no key here.`,
    'Replace it by a plain space.',
  ],
  'file-name': ({ name }: { name: string }): Words => [
    `Windows or macOS cannot hold a file that is called "${name}".`,
    'Give it another name: none that Windows keeps for itself (con, nul, com1, …), no : * ? " < > |, no point or space at the end.',
  ],
  'file-twin': ({ other }: { other: string }): Words => [
    `This differs from ${other} in case or form only: on Windows and macOS both are one file, and one would hide the other.`,
    'Give one of them another name.',
  ],
  'not-a-file': (): Words => ['This is a folder that is named like a file.', 'Give the folder another name, or put the file in its place.'],
  'several-documents': (): Words => [
    'A line "---" begins a second document, and a file can hold only one.',
    'Remove the line, or put what follows it in a file of its own.',
  ],
  'stray-bracket': ({ bracket }: { bracket: string }): Words => [
    `There is a "${bracket}" that closes nothing.`,
    'Remove it; if it belongs to the text, put the whole text in quotes.',
  ],
  syntax: (): Words => [
    'From here on YAML cannot make sense of the text.',
    'Compare the line with its neighbours: spaces in front, colon and space after the key, quotes around unusual text.',
  ],
  'tab-indent': (): Words => [
    'The line begins with a tab, and YAML counts only spaces.',
    'Replace the tabs in front of the lines by spaces, two for each step.',
  ],
  tag: ({ text }: { text: string }): Words => [
    `The text begins with "!" (${text}), which YAML takes for the name of a type.`,
    'Put the whole text in quotes; if a type is meant, remove it.',
  ],
  'text-as-key': ({ key }: { key: string }): Words => [
    `The colon behind "${key}" makes a key of it, so this is no text any more.`,
    'Put the whole text in quotes.',
  ],
  'text-after-bracket': ({ bracket }: { bracket: string }): Words => [
    `The text begins with "${bracket}", which YAML takes for a list or a table, and goes on after that has ended.`,
    'Put the whole text in quotes.',
  ],
  'text-after-quote': ({ quote }: { quote: string }): Words => [
    `The text goes on after its closing quote (${quote}).`,
    quote === '"'
      ? 'Write a quote inside the text as \\", or put single quotes around the whole text.'
      : "Write a quote inside the text twice (''), or put double quotes around the whole text.",
  ],
  'too-deep': ({ limit }: { limit: number }): Words => [
    `There are more than ${limit} lists and tables inside each other here.`,
    'A file of ours needs fewer than ten; look for brackets or dashes that got there by mistake.',
  ],
  'too-large': ({ limit }: { limit: number }): Words => [`The file is larger than ${limit} MiB.`, 'Split it into smaller files.'],
  'too-many-keys': ({ keys, limit }: { keys: number; limit: number }): Words => [
    `There are ${keys} keys side by side here; ${limit} are allowed.`,
    'Split the file into smaller ones.',
  ],
  'too-many-parts': ({ limit }: { limit: number }): Words => [
    `The file has more than ${limit} words and marks that must be looked at one by one.`,
    'Split it into smaller files.',
  ],
  unreadable: ({ reason }: { reason: string }): Words => [
    `The file cannot be read (${reason}).`,
    'Check who may read it and, if it is a link, where it leads.',
  ],
  'unclosed-bracket': ({ bracket, missing }: { bracket: string; missing: string }): Words => [
    `The "${bracket}" that opens here is never closed.`,
    `Put a "${missing}" where it ends; if it belongs to the text, put the whole text in quotes.`,
  ],
  'unclosed-quote': ({ quote }: { quote: string }): Words => [
    `The quote (${quote}) that opens here is never closed.`,
    'Put the same quote at the end of the text.',
  ],
};
