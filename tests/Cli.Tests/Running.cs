using System.Text;
using FineTuneAdvisor.Advisor;

namespace FineTuneAdvisor.Cli.Tests;

/// <summary>The program run in this process, in a folder of its own that is gone afterwards.</summary>
internal sealed class Running : IDisposable
{
    private static readonly string Root = Checkout.Root;

    private readonly ProposalAdvisor _advisor = new(new FixedClock());

    public string Folder { get; } = Directory.CreateTempSubdirectory("finetune-advisor-").FullName;

    public string StandardOutput { get; private set; } = "";

    public string StandardError { get; private set; } = "";

    /// <summary>What was written to standard output byte for byte.</summary>
    public byte[] Result { get; private set; } = [];

    public string[] Files => [.. Directory.EnumerateFiles(Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    public string Example(string name)
    {
        var copy = Path.Combine(Folder, name + ".yaml");
        File.Copy(Path.Combine(Root, "examples", name + ".yaml"), copy);
        return copy;
    }

    /// <summary>A copy of the shipped ruleset to change.</summary>
    public string CopyOfTheRuleset()
    {
        var (from, to) = (Path.Combine(Root, "rulesets", "fine-tuning-penalty"), Path.Combine(Folder, "ruleset"));
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return to;
    }

    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    public int Run(params string[] arguments) => RunWith("", arguments);

    /// <param name="typed">What comes from standard input.</param>
    public int RunWith(string typed, params string[] arguments)
    {
        using var input = new StringReader(typed);
        return RunWith(input, arguments);
    }

    public int RunWith(TextReader input, params string[] arguments) => Run(input, isInteractive: false, arguments);

    /// <param name="typed">What somebody types at a terminal, who sees what the program says.</param>
    public int RunAtTerminal(string typed, params string[] arguments)
    {
        using var input = new StringReader(typed);
        return RunAtTerminal(input, arguments);
    }

    public int RunAtTerminal(TextReader input, params string[] arguments) => Run(input, isInteractive: true, arguments);

    private int Run(TextReader input, bool isInteractive, string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var result = new MemoryStream();
        var exit = CommandLine.Run(arguments, _advisor, output, error, result, input, isInteractive);
        (StandardOutput, StandardError, Result) = (output.ToString(), error.ToString(), result.ToArray());
        return exit;
    }

    public string ResultText => Encoding.UTF8.GetString(Result);

    /// <summary>What stands on standard error, line by line.</summary>
    public string[] ErrorLines => StandardError.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);
    }
}
