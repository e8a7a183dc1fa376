namespace FineTuneAdvisor.Cli.Tests;

public class CompletionTests
{
    [Theory]
    [InlineData("fta ca", "catalogue")]
    [InlineData("finetune-advisor catalogue s", "show")]
    [InlineData("finetune-advisor assess --fo", "--format")]
    [InlineData("finetune-advisor assess x.yaml --format ", "json", "pdf")]
    [InlineData("finetune-advisor assess x.yaml --format=j", "json")]
    [InlineData("finetune-advisor explain x.yaml --format t", "text")]
    [InlineData("finetune-advisor assess --paper ", "a4", "letter")]
    [InlineData("finetune-advisor assess --fail-on reject,defer,", "reject,defer,approve", "reject,defer,approveWithConditions")]
    [InlineData("finetune-advisor assess --fail-on reject,app", "reject,approve", "reject,approveWithConditions")]
    [InlineData("finetune-advisor assess --language ", "en")]
    [InlineData("finetune-advisor new --example su", "support-triage")]
    [InlineData("finetune-advisor explain x.yaml fta-130", "FTA-1301", "FTA-1302", "FTA-1303", "FTA-1304", "FTA-1305")]
    [InlineData("finetune-advisor explain x.yaml penaltyPerY", "penaltyPerYear")]
    [InlineData("finetune-advisor rules show FTA-1305", "FTA-1305")]
    [InlineData("finetune-advisor catalogue show openai/gpt-4o-2024-08", "openai/gpt-4o-2024-08-06")]
    [InlineData("finetune-advisor completion ", "bash", "powershell", "zsh")]
    public void What_can_stand_there_is_suggested(string line, params string[] words) => Assert.Equal(words, Suggested(line));

    [Theory]
    [InlineData("finetune-advisor assess ")]
    [InlineData("finetune-advisor assess x")]
    [InlineData("finetune-advisor assess x.yaml --output ")]
    [InlineData("finetune-advisor assess --quiet ")]
    [InlineData("finetune-advisor explain ")]
    [InlineData("finetune-advisor explain F")]
    [InlineData("finetune-advisor rules show FTA-1305 ")]
    [InlineData("finetune-advisor assess --output=j")]
    [InlineData("finetune-advisor rules show --ruleset nowhere ")]
    [InlineData("finetune-advisor assess \"x")]
    public void Nothing_is_suggested_where_a_file_belongs(string line) => Assert.Empty(Suggested(line));

    [Fact]
    public void bash_completes_with_the_script()
    {
        Assert.SkipUnless(Finished.IsThere("bash"), "bash is not installed.");
        using var program = new Running();

        Assert.Equal("--format\n", Completed(program, "finetune-advisor assess --fo"));
        Assert.Equal("json\npdf\n", Completed(program, "finetune-advisor assess x.yaml --format="));
        Assert.Equal("", Completed(program, "finetune-advisor assess pro"));

        // bash holds a colon for a break between words, and puts in what stands behind it.
        Assert.Equal("0\n", Completed(program, "finetune-advisor catalogue show bedrock/openai.gpt-oss-20b-1:"));
    }

    [Fact]
    public void zsh_completes_with_the_script()
    {
        Assert.SkipUnless(Finished.IsThere("zsh"), "zsh is not installed.");
        using var program = new Running();

        var run = Finished.Run("zsh", ["-f", "-c", $"compdef() {{ : }}; compadd() {{ print -l -- $suggestions }}; {Function(program, "zsh")}; words=(finetune-advisor assess --fo); CURRENT=3; PREFIX=--fo; _finetune_advisor"], program.Folder);

        Assert.Equal((0, "--format\n"), (run.Exit, run.Output));
    }

    [Fact]
    public void PowerShell_completes_with_the_script()
    {
        Assert.SkipUnless(Finished.IsThere("pwsh"), "pwsh is not installed.");
        using var program = new Running();
        var script = Script(program, "powershell");

        var run = Finished.Run("pwsh", ["-NoProfile", "-Command", $"function finetune-advisor {{ dotnet '{typeof(CommandLine).Assembly.Location}' @args }}; . '{script}'; (TabExpansion2 'finetune-advisor assess --fo' 28).CompletionMatches.CompletionText"], program.Folder);

        Assert.Equal("--format", run.Output.Trim());
    }

    [Fact]
    public void Another_shell_is_wrong_usage()
    {
        using var program = new Running();

        Assert.Equal(2, program.Run("completion", "fish"));

        Assert.Equal("SHELL: found 'fish', expected bash, powershell or zsh.", program.ErrorLines[0]);
    }

    private static string[] Suggested(string line)
    {
        using var program = new Running();
        Assert.Equal(0, program.Run($"[suggest:{line.Length}]", line + " and more"));
        Assert.Empty(program.StandardError);
        return program.StandardOutput.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Completed(Running program, string line)
    {
        var run = Finished.Run("bash", ["--norc", "-c", $"{Function(program, "bash")}; COMP_LINE='{line}'; COMP_POINT={line.Length}; _finetune_advisor; [[ ${{#COMPREPLY[@]}} -eq 0 ]] || printf '%s\\n' \"${{COMPREPLY[@]}}\""], program.Folder);
        Assert.True(run.Exit == 0, run.Error);
        return run.Output;
    }

    // The program by its name, as it would be on the path, and the script read as the shell's start file would.
    private static string Function(Running program, string shell) => $"finetune-advisor() {{ dotnet '{typeof(CommandLine).Assembly.Location}' \"$@\"; }}; source '{Script(program, shell)}'";

    private static string Script(Running program, string shell)
    {
        Assert.Equal(0, program.Run("completion", shell));
        return program.Write(shell == "powershell" ? "completion.ps1" : "completion." + shell, program.ResultText);
    }
}
