# bash completion for factfile. Generated: `factfile completion bash`.
# What depends on a base is asked of the program; nothing of it is ever run.

_factfile_options() {
  case $1 in
@OPTIONS@
  esac
}

# The words up to the cursor as they were typed: bash takes them apart at : and =.
_factfile_words() {
  local rest=${COMP_LINE:0:COMP_POINT} word i
  words=()
  for ((i = 0; i <= COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    ((i == COMP_CWORD)) && word=${rest#"${rest%%[![:space:]]*}"}
    if ((i > 0 && ${#words[@]} > 0)) && [[ -n $rest && $rest != [[:space:]]* ]]; then
      words[${#words[@]} - 1]+=$word
    else
      words+=("$word")
      rest=${rest#"${rest%%[![:space:]]*}"}
    fi
    rest=${rest:${#word}}
  done
}

_factfile() {
  local words=() current command='' i line lead found=()
  COMPREPLY=()
  _factfile_words
  # Quotes and backslashes are the shell's; the program wants what they stand for.
  for ((i = 0; i < ${#words[@]}; i++)); do
    words[i]=${words[i]//[\\\"\']/}
  done
  current=${words[${#words[@]} - 1]}
  for ((i = 1; i < ${#words[@]} - 1; i++)); do
    if [[ ${words[i]} != -* && ${words[i - 1]} != -f && ${words[i - 1]} != --facts ]]; then
      command=${words[i]}
      break
    fi
  done

  if [[ -z $command && $current != -* && ${words[${#words[@]} - 2]} != -* ]]; then
    mapfile -t found < <(compgen -W '@COMMANDS@' -- "$current")
  elif [[ -n $command && $current == -* && $current != *=* ]]; then
    mapfile -t found < <(compgen -W "$(_factfile_options "$command")" -- "$current")
  else
    while IFS= read -r line; do
      found+=("${line%%$'\t'*}")
    done < <("${COMP_WORDS[0]}" __complete -- "${words[@]:1}" 2>/dev/null)
  fi

  # Readline replaces only what follows the last : or =.
  lead=''
  if [[ $current == *[:=]* ]]; then
    lead=${current%"${current##*[:=]}"}
  fi
  for line in "${found[@]}"; do
    [[ $line == *[:/=,] ]] && compopt -o nospace 2>/dev/null
    line=${line#"$lead"}
    printf -v line '%q' "$line"
    COMPREPLY+=("$line")
  done
}

complete -F _factfile factfile
