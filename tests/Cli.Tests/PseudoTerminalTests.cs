using System.Diagnostics;
using System.Text;

namespace FineTuneAdvisor.Cli.Tests;

/// <summary>The interview in a real pseudo-terminal, which <c>script</c> of util-linux opens.</summary>
public sealed class PseudoTerminalTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Running _folder = new();

    private string File => Path.Combine(_folder.Folder, "mine.yaml");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_interview_runs_in_a_terminal_is_killed_in_it_and_goes_on()
    {
        Skip();
        using (var session = new Session(File, noColour: false))
        {
            await session.Type("Triage of tickets", after: "proposal.title");
            await session.Type("Operations", after: "proposal.team");
            await session.See("useCase.task");
            session.Kill();
            Assert.Contains("\u001b[", session.Seen, StringComparison.Ordinal);
            Assert.DoesNotContain("there is no terminal", session.Seen, StringComparison.Ordinal);
        }

        Assert.Equal(["mine.yaml"], _folder.Files);
        Assert.Contains("  title: \"Triage of tickets\"\n", System.IO.File.ReadAllText(File).Replace("\r", "", StringComparison.Ordinal), StringComparison.Ordinal);

        using (var session = new Session(File, noColour: true))
        {
            await session.Type("Names the queue of a ticket", after: "useCase.task");
            await session.Type("quit", after: "proposal.stage");
            Assert.Equal(0, await session.End());
            Assert.DoesNotContain("\u001b[1m", session.Seen, StringComparison.Ordinal);
            Assert.DoesNotContain("proposal.title", session.Seen, StringComparison.Ordinal);
        }

        Assert.Equal(0, _folder.Run("check", File));
        Assert.Contains("3 of ", _folder.ResultText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ctrl_C_says_what_is_saved_and_how_to_go_on()
    {
        Skip();
        using var session = new Session(File, noColour: true);
        await session.Type("Triage of tickets", after: "proposal.title");
        await session.Interrupt(after: "proposal.team");

        Assert.Equal(130, await session.End());
        Assert.Contains($"{File} is saved; go on with: finetune-advisor ask {File}", session.Seen, StringComparison.Ordinal);
        Assert.Equal(["mine.yaml"], _folder.Files);
    }

    private static void Skip()
    {
        if (!System.IO.File.Exists("/usr/bin/script"))
        {
            Assert.Skip("no program 'script' opens a pseudo-terminal here");
        }
    }

    private sealed class Session : IDisposable
    {
        private readonly Process _process;
        private readonly StringBuilder _seen = new();
        private readonly Task _reading;

        public Session(string file, bool noColour)
        {
            var program = Path.Combine(AppContext.BaseDirectory, "finetune-advisor.dll");

            // A shell that runs tests in the background has them ignore Ctrl+C, and what they start with them.
            var start = new ProcessStartInfo("/usr/bin/script", ["--quiet", "--return", "--flush", "--command", $"stty -echo cols 100; exec env --default-signal=INT dotnet '{program}' ask '{file}' --as-of 2026-11-24", "/dev/null"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            start.Environment["TERM"] = "xterm-256color";
            start.Environment.Remove("CI");
            start.Environment["NO_COLOR"] = noColour ? "1" : "";
            _process = Process.Start(start)!;
            _reading = Task.Run(Read);
        }

        public string Seen
        {
            get
            {
                lock (_seen)
                {
                    return _seen.ToString();
                }
            }
        }

        public async Task See(string text)
        {
            var watch = Stopwatch.StartNew();
            while (!Seen.Contains(text, StringComparison.Ordinal))
            {
                Assert.True(watch.Elapsed < Patience && !_reading.IsCompleted, $"waited for '{text}' and saw: {Seen}");
                await Task.Delay(20, TestContext.Current.CancellationToken);
            }
        }

        public async Task Type(string line, string after)
        {
            await See(after);
            await _process.StandardInput.WriteAsync(line + "\n");
            await _process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        }

        public async Task Interrupt(string after)
        {
            await See(after);
            await _process.StandardInput.WriteAsync('\u0003');
            await _process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        }

        public async Task<int> End()
        {
            await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
            await _reading;
            return _process.ExitCode;
        }

        public void Kill() => _process.Kill(entireProcessTree: true);

        public void Dispose()
        {
            if (!_process.HasExited)
            {
                Kill();
            }

            _process.Dispose();
        }

        private async Task Read()
        {
            var buffer = new char[1_000];
            int read;
            while ((read = await _process.StandardOutput.ReadAsync(buffer)) > 0)
            {
                lock (_seen)
                {
                    _seen.Append(buffer, 0, read);
                }
            }
        }
    }
}
