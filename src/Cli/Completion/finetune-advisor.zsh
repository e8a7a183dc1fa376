# Completion of finetune-advisor in zsh, behind compinit: source <(finetune-advisor completion zsh)
_finetune_advisor() {
    local line="${words[1,CURRENT-1]} $PREFIX"
    local -a suggestions
    suggestions=(${(f)"$(finetune-advisor "[suggest:${#line}]" "$line" 2>/dev/null)"})

    # An option with its value behind '=': the value alone is put in.
    [[ $PREFIX == --*=* ]] && compset -P 1 '*='
    if (( ${#suggestions} )); then
        compadd -a suggestions
    else
        _files
    fi
}

compdef _finetune_advisor finetune-advisor
