#compdef factfile
# zsh completion for factfile. Generated: `factfile completion zsh`.
# What depends on a base is asked of the program; nothing of it is ever run.

_factfile_ask() {
  local line word
  local -a open closed open_text closed_text
  while IFS= read -r line; do
    word=${line%%$'\t'*}
    line=${line#*$'\t'}
    if [[ $word == *[:/=,] ]]; then
      open+=("$word")
      open_text+=("$word${line:+  -- $line}")
    else
      closed+=("$word")
      closed_text+=("$word${line:+  -- $line}")
    fi
  done < <("${words[1]}" __complete -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)
  (( ${#open} )) && compadd -Q -l -S '' -d open_text -- "${(@q)open}"
  (( ${#closed} )) && compadd -Q -l -d closed_text -- "${(@q)closed}"
}

_factfile() {
  local command=
  local -i i
  local -a commands options
  for (( i = 2; i < CURRENT; i++ )); do
    if [[ ${words[i]} != -* && ${words[i-1]} != (-f|--facts) ]]; then
      command=${words[i]}
      break
    fi
  done
  if [[ -z $command && ${words[CURRENT]} != -* && ( $CURRENT -eq 2 || ${words[CURRENT-1]} != -* ) ]]; then
    commands=(
@COMMANDS@
    )
    _describe -t commands command commands
    return
  fi
  if [[ -n $command && ${words[CURRENT]} == -* && ${words[CURRENT]} != *=* ]]; then
    case $command in
@OPTIONS@
    esac
    _describe -t options option options
    return
  fi
  _factfile_ask
}

if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _factfile "$@"
else
  compdef _factfile factfile
fi
