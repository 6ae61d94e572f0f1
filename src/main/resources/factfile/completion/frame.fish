# fish completion for factfile. Generated: `factfile completion fish`.
# What depends on a base is asked of the program; nothing of it is ever run.

# The command on the line; "" where it is yet to come, "-" where an option waits for its value.
function __factfile_command
    set -l words (commandline -opc)
    set -l skip 0
    for word in $words[2..-1]
        if test $skip = 1
            set skip 0
        else if contains -- $word @VALUED@
            set skip 1
        else if not string match -q -- '-*' $word
            echo -- $word
            return
        end
    end
    test $skip = 1; and echo -
end

function __factfile_needs_command
    set -l command (__factfile_command)
    test -z "$command"
end

function __factfile_before_command
    set -l command (__factfile_command)
    contains -- "$command" '' -
end

function __factfile_has_command
    set -l command (__factfile_command)
    test "$command" = $argv[1]
end

function __factfile_ask
    set -l words (commandline -opc)
    set -l current (string unescape -- (commandline -ct))
    set -q current[1]; or set current ''
    set -l program (string replace -r '^~/' "$HOME/" -- $words[1])
    type -q -f -- $program; or set program factfile
    set -l found ($program __complete -- $words[2..-1] "$current" </dev/null 2>/dev/null)
    if string match -q -- ':files*' $found
        complete -C "'' "(commandline -ct)
        return
    end
    # fish completes the value of --option=value by itself.
    string replace -r -- '^--[a-z-]+=' '' $found
end

function __factfile_arguments
    if not __factfile_needs_command; and not string match -q -- '-*' (commandline -ct)
        __factfile_ask
    end
end

function __factfile_folders
    echo bundled\t'the base that comes with the program'
    __fish_complete_directories (commandline -ct | string replace -r -- '^--facts=' '')
end

complete -c factfile -f
@COMMANDS@
complete -c factfile -f -a '(__factfile_arguments)'
@OPTIONS@
