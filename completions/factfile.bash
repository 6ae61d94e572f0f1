# bash completion for factfile. Generated: `factfile completion bash`.
# What depends on a base is asked of the program; nothing of it is ever run.

_factfile_options() {
  case $1 in
    '') printf '%s' '--chart --lanes --ascii --as-of --known-by --today --from --to --certain --sort --reverse --limit --tally --exit-status -o --output --fields --cite --spreadsheet --color --width --no-pager -q --quiet -f --facts --strict --no-cache --help --version' ;;
    timeline) printf '%s' '--chart --lanes --ascii --as-of --known-by --today --from --to --certain --sort --reverse --limit --tally --exit-status -o --output --fields --cite --spreadsheet --color --width --no-pager -q --quiet -f --facts --strict --no-cache --help' ;;
    who) printf '%s' '--all --as-of --known-by --today --from --to --certain --sort --reverse --limit --tally --exit-status -o --output --fields --cite --spreadsheet --color --width --no-pager -q --quiet -f --facts --strict --no-cache --help' ;;
    count) printf '%s' '--history --chart --ascii --as-of --known-by --today --from --to --certain --sort --reverse --limit --tally --exit-status -o --output --fields --cite --spreadsheet --color --width --no-pager -q --quiet -f --facts --strict --no-cache --help' ;;
    deadline) printf '%s' '--history --open --overdue --late --within --chart --lanes --ascii --as-of --known-by --today --from --to --certain --sort --reverse --limit --tally --exit-status -o --output --fields --cite --spreadsheet --color --width --no-pager -q --quiet -f --facts --strict --no-cache --help' ;;
    terms) printf '%s' '--history --as-of --known-by --today --from --to --certain --sort --reverse --limit --tally --exit-status -o --output --fields --cite --spreadsheet --color --width --no-pager -q --quiet -f --facts --strict --no-cache --help' ;;
    said) printf '%s' '--outcomes --as-of --known-by --today --from --to --certain --sort --reverse --limit --tally --exit-status -o --output --fields --cite --spreadsheet --color --width --no-pager -q --quiet -f --facts --strict --no-cache --help' ;;
    disputes) printf '%s' '--as-of --known-by --today --from --to --certain --sort --reverse --limit --tally --exit-status -o --output --fields --cite --spreadsheet --color --width --no-pager -q --quiet -f --facts --strict --no-cache --help' ;;
    diff) printf '%s' '--known-by --against --today --from --to --certain --sort --reverse --limit --tally --exit-status -o --output --fields --cite --spreadsheet --color --width --no-pager -q --quiet -f --facts --strict --no-cache --help' ;;
    show) printf '%s' '--as-of --known-by --today --from --to --certain --sort --reverse --limit --tally --exit-status -o --output --fields --cite --spreadsheet --color --width --no-pager -q --quiet -f --facts --strict --no-cache --help' ;;
    search) printf '%s' '--as-of --known-by --today --from --to --certain --sort --reverse --limit --tally --exit-status -o --output --fields --cite --spreadsheet --color --width --no-pager -q --quiet -f --facts --strict --no-cache --help' ;;
    sources) printf '%s' '--as-of --known-by --today --from --to --certain --sort --reverse --limit --tally --exit-status -o --output --fields --cite --spreadsheet --color --width --no-pager -q --quiet -f --facts --strict --no-cache --help' ;;
    add) printf '%s' '--dry-run --into --undo --check --title --date --who --to --place --tags --text --after --before --during --once --check-topic --check-verbs --cite --topic --unit --event --value --of --rank --set --window --due --set-by --owed-by --consequence --status --share --gist --speaker --act --about --name --aliases --issued-by --duty --party --if --from --until --kind --part-of --role --publisher --published --up-to --url --retrieved --language --origin --outcome --said-by --color --width -q --quiet -f --facts --help' ;;
    edit) printf '%s' '--color --width -q --quiet -f --facts --help' ;;
    source) printf '%s' '--id --keep --all --dry-run --into --publisher --title --published --up-to --url --retrieved --language --origin -o --output --fields --cite --spreadsheet --color --width --no-pager -q --quiet -f --facts --strict --no-cache --help' ;;
    draft) printf '%s' '--id --from-json --publisher --title --published --up-to --url --retrieved --language --origin -o --output --fields --cite --spreadsheet --color --width --no-pager -q --quiet -f --facts --strict --no-cache --help' ;;
    read) printf '%s' '--id --keep --publisher --title --published --up-to --url --retrieved --language --origin --color -q --quiet -f --facts --help' ;;
    check) printf '%s' '--explain --rules --evidence --document -o --output --fields --cite --spreadsheet --color --width --no-pager -q --quiet -f --facts --strict --no-cache --help' ;;
    review) printf '%s' '--stale --as-of --known-by --today --from --to --certain --sort --reverse --limit --tally --exit-status -o --output --fields --cite --spreadsheet --color --width --no-pager -q --quiet -f --facts --strict --no-cache --help' ;;
    cite) printf '%s' '--marker -o --output -q --quiet --as-of --known-by --today -f --facts --strict --no-cache --help' ;;
    verify) printf '%s' '--all --explain --review --written --url --author --known-by --today -o --output --fields --cite --spreadsheet --color --width --no-pager -q --quiet -f --facts --strict --no-cache --help' ;;
    note) printf '%s' '--prose --all --explain --dry-run --force --today -o --output --fields --cite --spreadsheet --color --width --no-pager -q --quiet -f --facts --strict --no-cache --help' ;;
    init) printf '%s' '--title --hook --help' ;;
    schema) printf '%s' '--draft --tally --help' ;;
    shell) printf '%s' '--as-of --known-by --today --color -f --facts --no-cache --help' ;;
    serve) printf '%s' '--port -f --facts --strict -q --quiet --help' ;;
    cache) printf '%s' '--clear -o --output --fields --cite --spreadsheet --color --width --no-pager -q --quiet --help' ;;
    completion) printf '%s' '--help' ;;
  esac
}

# Reads the line up to the cursor as the shell would, without running any of it: bash hands it over
# taken apart at : and =. Sets words, the quote that is open in the last one, what of that one
# readline keeps (lead), and whether it begins with ~/ (home).
_factfile_words() {
  local line=${COMP_LINE:0:COMP_POINT} word='' started='' c i
  words=() quote='' lead='' home=''
  for ((i = 0; i < ${#line}; i++)); do
    c=${line:i:1}
    if [[ -n $quote ]]; then
      if [[ $c == "$quote" ]]; then
        quote='' lead=$word
      elif [[ $quote == '"' && $c == \\ && ${line:i+1:1} == [\$\`\"\\] ]]; then
        word+=${line:$((++i)):1}
      else
        word+=$c
      fi
      continue
    fi
    case $c in
      [[:space:]])
        [[ -n $started ]] && words+=("$word")
        word='' started='' lead='' home=''
        ;;
      \' | \")
        quote=$c started=yes lead=$word
        ;;
      \\)
        word+=${line:$((++i)):1} started=yes
        ;;
      *)
        if [[ -z $started && $c == '~' && ${line:i+1:1} == / ]]; then
          word=$HOME home=yes
        else
          word+=$c
          [[ $COMP_WORDBREAKS == *"$c"* ]] && lead=$word
        fi
        started=yes
        ;;
    esac
  done
  words+=("$word")
}

# A candidate as it has to stand on the line, in the quotes that are open there.
_factfile_quoted() {
  local rest=${1#"$lead"}
  case $quote in
    \')
      insert=${rest//\'/\'\\\'\'}
      ;;
    \")
      # Not even a backslash keeps ! from the history here.
      insert=''
      [[ $rest == *!* ]] && return
      rest=${rest//\\/\\\\} rest=${rest//\"/\\\"} rest=${rest//\$/\\\$} insert=${rest//\`/\\\`}
      ;;
    *)
      if [[ -n $home && -z $lead && $rest == "$HOME"/* ]]; then
        printf -v insert '~/%q' "${rest:${#HOME}+1}"
        [[ $insert == "~/''" ]] && insert='~/'
      elif [[ -n $rest ]]; then
        printf -v insert '%q' "$rest"
        insert=${insert//\\,/,}
      else
        insert=''
      fi
      ;;
  esac
}

_factfile() {
  local words quote lead home insert current command='' program word i
  local -a found=()
  COMPREPLY=()
  _factfile_words
  current=${words[${#words[@]} - 1]}
  for ((i = 1; i < ${#words[@]} - 1; i++)); do
    case ${words[i]} in
      --lanes | --as-of | --known-by | --today | --from | --to | --sort | --limit | --tally | -o | --output | --fields | --color | --width | -f | --facts) ((i++)) ;;
      -*) ;;
      *)
        command=${words[i]}
        break
        ;;
    esac
  done

  if [[ -z $command && $current != -* && $i -lt ${#words[@]} ]]; then
    found=(timeline who count deadline terms said disputes diff show search sources add edit source draft read check review cite verify note init schema shell serve cache completion help)
  elif [[ $current == -* && $current != *=* && $i -lt ${#words[@]} ]]; then
    read -ra found <<<"$(_factfile_options "$command")"
  else
    program=${words[0]}
    type -P -- "$program" >/dev/null || program=factfile
    while IFS=$'\t' read -r word _; do
      found+=("$word")
    done < <("$program" __complete -- "${words[@]:1}" </dev/null 2>/dev/null)
    if [[ ${found[*]} == :files ]]; then
      compopt -o default 2>/dev/null
      return
    fi
    # The program has chosen: it knows of capitals and of the words within names.
    current=''
  fi

  for word in "${found[@]}"; do
    [[ $word == "$current"* ]] || continue
    _factfile_quoted "$word"
    [[ -n $insert ]] || continue
    [[ $word == *[:/=#] ]] && compopt -o nospace 2>/dev/null
    COMPREPLY+=("$insert")
  done
}

complete -F _factfile factfile
