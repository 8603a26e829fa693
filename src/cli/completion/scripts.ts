/**
 * What `kznews completion <shell>` prints. The scripts know nothing of kznews: they ask the program
 * (`kznews complete`) each time, never evaluate what it answers or what was typed, and are silent
 * whatever happens. The first line of an answer says what the rest is: `values`, one a line, or
 * `files`, for which the shell has better ways.
 */

import type { Shell } from '../table.ts'

const bash = String.raw`_kznews() {
  local line mode=
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ -z $mode ]]; then mode=$line; else COMPREPLY+=("$line"); fi
  done < <(command kznews complete bash -- "$COMP_TYPE" "$COLUMNS" "$COMP_WORDBREAKS" \
    "${'$'}{COMP_LINE:0:COMP_POINT}" 2>/dev/null </dev/null)
  if [[ $mode == files ]]; then compopt -o default 2>/dev/null; fi
  return 0
}
complete -o nosort -F _kznews kznews 2>/dev/null || complete -F _kznews kznews
`

const zsh = String.raw`_kznews() {
  local -a lines values shown before
  local line
  if (( CURRENT > 2 )); then before=("${'$'}{(@Q)words[2,CURRENT-1]}"); fi
  lines=("${'$'}{(@f)$(command kznews complete zsh -- "$COLUMNS" "${'$'}{(@)before}" "${'$'}{(Q)PREFIX}" \
    2>/dev/null </dev/null)}")
  if [[ $lines[1] == files ]]; then
    compset -P '--*='
    _files
    return
  fi
  for line in "${'$'}{(@)lines[2,-1]}"; do
    values+=("${'$'}{line%%$'\t'*}")
    shown+=("${'$'}{line#*$'\t'}")
  done
  (( $#values )) || return 1
  compadd -U -V kznews -l -d shown -a values
}
if [[ $funcstack[1] == _kznews ]]; then _kznews "$@"; else compdef _kznews kznews; fi
`

const fish = String.raw`function __kznews_complete
    set -l token (commandline -ct)
    set -l words (commandline -opc)
    set -l lines (command kznews complete fish -- $words[2..-1] "$token" 2>/dev/null </dev/null)
    if test "$lines[1]" = files
        set -l option (string match -r -- '^--[^=]+=' "$token")
        for path in (__fish_complete_path (string replace -r -- '^--[^=]+=' '' "$token"))
            echo -- "$option$path"
        end
    else if set -q lines[2]
        string join \n -- $lines[2..-1]
    end
end
complete -c kznews -e
complete -c kznews -f -k -a '(__kznews_complete)'
`

const SCRIPTS: Readonly<Record<Shell, string>> = { bash, zsh, fish }

/** The script of a shell; `comment` says how it is turned on. */
export function completionScript(shell: Shell, comment: string): string {
  const head = shell === 'zsh' ? '#compdef kznews\n' : ''
  return `${head}# ${comment}\n\n${SCRIPTS[shell]}`
}
