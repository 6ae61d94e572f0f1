# fish completion for factfile. Generated: `factfile completion fish`.
# What depends on a base is asked of the program; nothing of it is ever run.

function __factfile_words
    set -l words (commandline -opc)
    set -e words[1]
    string join0 -- $words
end

function __factfile_command
    set -l skip 0
    for word in (commandline -opc)[2..-1]
        if test $skip = 1
            set skip 0
        else if contains -- $word -f --facts
            set skip 1
        else if not string match -q -- '-*' $word
            echo -- $word
            return
        end
    end
end

function __factfile_needs_command
    test -z (__factfile_command)
end

function __factfile_has_command
    test (__factfile_command) = $argv[1]
end

function __factfile_ask
    set -l words (commandline -opc)
    $words[1] __complete -- $words[2..-1] (commandline -ct) 2>/dev/null
end

complete -c factfile -f
@COMMANDS@
complete -c factfile -n 'not __factfile_needs_command' -f -a '(__factfile_ask)'
@OPTIONS@
