# Completion of finetune-advisor in PowerShell: finetune-advisor completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName finetune-advisor -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $position = $cursorPosition - $commandAst.Extent.StartOffset
    $line = $commandAst.ToString().PadRight($position).Substring(0, $position)

    # An option with its value behind '=' is one word here, and is put in whole.
    $prefix = if ($wordToComplete -match '^(--[^=]+=)') { $Matches[1] } else { '' }

    # Where nothing is suggested, PowerShell completes files.
    finetune-advisor "[suggest:$($line.Length)]" $line 2>$null | Where-Object { $_ } | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new($prefix + $_, $_, 'ParameterValue', $_)
    }
}
