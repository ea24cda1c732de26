// What a shell has to be told, so that Tab completes verbs, flags, companies and ids.
import type { Desk } from '../../desk/desk.ts';
import { CcsError } from '../../core/errors.ts';

/** A line on which something is missing is no reason to say something in the middle of it. */
const SCRIPTS: Readonly<Record<string, string>> = {
  bash: `_ccs() {
  local IFS=$'\\n'
  COMPREPLY=( $(ccs completion --for "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null) )
}
complete -o default -F _ccs ccs
`,
  zsh: `#compdef ccs
_ccs() {
  local -a found
  found=("\${(@f)$(ccs completion --for "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  [[ -n "$found" ]] && compadd -- $found || _files
}
compdef _ccs ccs
`,
  fish: `complete -c ccs -a '(ccs completion --for (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null)'
`,
  // Windows PowerShell hands no empty argument on, but two quotes as one; and it reads what a program says in the code page of the system.
  powershell: `Register-ArgumentCompleter -Native -CommandName ccs -ScriptBlock {
  param($word, $line, $at)
  $before = $line.CommandElements | Where-Object { $_.Extent.StartOffset -lt $at } | Select-Object -Skip 1
  $words = @($before | ForEach-Object { "$_" })
  if ($word -eq '') { $words += '""' }
  $encoding = [Console]::OutputEncoding
  try {
    [Console]::OutputEncoding = [Text.Encoding]::UTF8
    ccs completion --for @words 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
  } finally {
    [Console]::OutputEncoding = $encoding
  }
}
`,
};

export async function completion(desk: Desk, _options: object, shell = ''): Promise<number> {
  const script = SCRIPTS[shell];
  if (script === undefined) throw new CcsError('bad-choice', { option: 'shell', value: shell, choices: Object.keys(SCRIPTS) });
  desk.print(script);
  return 0;
}
