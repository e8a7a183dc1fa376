# Completion of finetune-advisor in bash: source <(finetune-advisor completion bash)
_finetune_advisor() {
    local line=${COMP_LINE:0:COMP_POINT} suggestion typed prefix=
    COMPREPLY=()
    while IFS= read -r suggestion; do
        [[ -n $suggestion ]] && COMPREPLY+=("$suggestion")
    done < <(finetune-advisor "[suggest:${#line}]" "$line" 2>/dev/null)

    # bash puts in only what stands behind the last of its word breaks: ids of models have colons.
    typed=${line##*[[:space:]]}
    if [[ $typed == *:* && $COMP_WORDBREAKS == *:* ]]; then
        prefix=${typed%"${typed##*:}"}
        prefix=${prefix##*=}
        COMPREPLY=("${COMPREPLY[@]#"$prefix"}")
    elif [[ $typed == --*=* && $COMP_WORDBREAKS != *=* ]]; then
        COMPREPLY=("${COMPREPLY[@]/#/${typed%%=*}=}")
    fi
}

# Where it suggests nothing, files are completed as ever.
complete -o bashdefault -o default -F _finetune_advisor finetune-advisor
