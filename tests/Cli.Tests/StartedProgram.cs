using System.Diagnostics;
using System.Text;

namespace FineTuneAdvisor.Cli.Tests;

/// <summary>The program as a process of its own that goes on while the test looks at what it has said so far.</summary>
internal sealed class StartedProgram : IDisposable
{
    // How long a busy machine may take; a test that fails waits as long, and no other does.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _error = new();

    public StartedProgram(params string[] arguments)
    {
        // A shell that runs tests in the background has them ignore Ctrl+C, and what they start with them.
        string[] words = ["dotnet", typeof(CommandLine).Assembly.Location, .. arguments];
        string[] started = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", .. words] : words;
        _process = new Process { StartInfo = new ProcessStartInfo(started[0], started[1..]) { RedirectStandardOutput = true, RedirectStandardError = true } };
        _process.OutputDataReceived += (_, line) => Add(_output, line.Data);
        _process.ErrorDataReceived += (_, line) => Add(_error, line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string Output => Text(_output);

    public string Error => Text(_error);

    public void WaitForOutput(string text) => WaitFor(() => Output, text);

    public void WaitForError(string text) => WaitFor(() => Error, text);

    /// <summary>Ctrl+C, and the exit code that follows it.</summary>
    public int Interrupt()
    {
        using var kill = Process.Start("kill", ["-INT", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
        Assert.True(_process.WaitForExit(Patience), "It goes on after Ctrl+C.");
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private void WaitFor(Func<string> said, string text) => Assert.True(
        SpinWait.SpinUntil(() => said().Contains(text, StringComparison.Ordinal) || _process.HasExited, Patience) && said().Contains(text, StringComparison.Ordinal),
        $"Never said: {text}\n{Output}\n{Error}");

    private static void Add(StringBuilder text, string? line)
    {
        lock (text)
        {
            text.Append(line).Append(line is null ? "" : "\n");
        }
    }

    private static string Text(StringBuilder text)
    {
        lock (text)
        {
            return text.ToString();
        }
    }
}
