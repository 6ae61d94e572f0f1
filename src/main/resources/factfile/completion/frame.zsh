#compdef factfile
# zsh completion for factfile. Generated: `factfile completion zsh`.
# What depends on a base is asked of the program; nothing of it is ever run.

_factfile_folders() {
  _alternative 'bases:base:((bundled\:"the base that comes with the program"))' \
    'folders:folder:_directories'
}

_factfile_ask() {
  local program=${(Q)words[1]} line word entry
  local -a asked open closed
  asked=("${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}")
  asked=("${(@)asked/#\~\//$HOME/}")
  program=${program/#\~\//$HOME/}
  [[ $program == */* && -x $program || -n ${commands[$program]} ]] || program=factfile
  while IFS= read -r line; do
    word=${line%%$'\t'*}
    if [[ $word == :files ]]; then
      _files
      return
    fi
    line=${line#*$'\t'}
    # A colon would end the word, and a backslash hide it, in what _describe takes.
    entry=${${word//\\/\\\\}//:/\\:}${line:+:$line}
    if [[ $word == *[:/=#] ]]; then
      open+=("$entry")
    else
      closed+=("$entry")
    fi
  done < <("$program" __complete -- "$asked[@]" </dev/null 2>/dev/null)
  # The program has chosen: capitals count for nothing in names.
  _describe -t values value open -S '' -M 'm:{[:lower:][:upper:]}={[:upper:][:lower:]}' \
    -- closed -M 'm:{[:lower:][:upper:]}={[:upper:][:lower:]}'
}

_factfile() {
  local command= current=${(Q)PREFIX}
  local -i i
  local -a commands_of options
  for (( i = 2; i < CURRENT; i++ )); do
    case ${words[i]} in
      @VALUED@) (( i++ )) ;;
      -*) ;;
      *)
        command=${(Q)words[i]}
        break
        ;;
    esac
  done
  if [[ ${words[CURRENT-1]} == (-f|--facts) ]]; then
    _factfile_folders
  elif [[ $current == --facts=* ]] && compset -P '*='; then
    _factfile_folders
  elif [[ -z $command && $current != -* && $i -eq $CURRENT ]]; then
    commands_of=(
@COMMANDS@
    )
    _describe -t commands command commands_of
  elif [[ $current == -* && $current != *=* && $i -le $CURRENT ]]; then
    case $command in
@OPTIONS@
    esac
    _describe -t options option options
  else
    _factfile_ask
  fi
}

if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _factfile "$@"
elif (( $+functions[compdef] )); then
  compdef _factfile factfile
else
  print -u2 'factfile: completion needs `autoload -Uz compinit && compinit` before it'
fi
