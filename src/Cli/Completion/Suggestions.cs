using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;

namespace FineTuneAdvisor.Cli.Completion;

/// <summary>What could stand where somebody pressed TAB: the answer to <c>[suggest:POSITION] "LINE"</c>, which the scripts of <c>completion</c> ask.</summary>
internal static partial class Suggestions
{
    /// <summary>The line up to the position in characters; null where the arguments do not ask.</summary>
    public static string? Asked(string[] arguments) =>
        arguments is [var directive, .. var rest] && Directive().Match(directive) is { Success: true } match
            ? Upto(string.Join(' ', rest), match.Groups["position"].Value)
            : null;

    /// <summary>Words that the last word of the line may become, in ordinal order: options where it begins as one, else commands and values. None where a file's name belongs.</summary>
    /// <param name="line">With the program's own name, whatever it was called by.</param>
    public static IEnumerable<string> For(string line, RootCommand root)
    {
        var words = Words().Match(line).Groups["rest"].Value;
        var word = words[(words.LastIndexOfAny([' ', '\t']) + 1)..];

        // An option with its value behind '=': the value is what is being written.
        if (word.StartsWith("--", StringComparison.Ordinal) && word.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals)
        {
            (words, word) = ($"{words[..^word.Length]}{word[..equals]} {word[(equals + 1)..]}", word[(equals + 1)..]);
        }

        var isOption = word.StartsWith('-');
        return Complete(words, root)
            .Where(label => label.StartsWith(word, StringComparison.OrdinalIgnoreCase) && label.StartsWith('-') == isOption)
            .Where(label => !label.StartsWith('/') && label != "-?")
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
    }

    private static string[] Complete(string words, RootCommand root)
    {
        NoTruthValues(root);
        try
        {
            return [.. root.Parse(words).GetCompletions(words.Length).Select(completion => completion.Label)];
        }
        catch (Exception)
        {
            // A line that is half written can be wrong in any way, and who pressed TAB is to see no message.
            return [];
        }
    }

    // A switch is switched on by its name: what follows it is the next word.
    private static void NoTruthValues(Command command)
    {
        foreach (var option in command.Options.Where(option => option.ValueType == typeof(bool)))
        {
            option.CompletionSources.Clear();
        }

        foreach (var subcommand in command.Subcommands)
        {
            NoTruthValues(subcommand);
        }
    }

    private static string Upto(string line, string position) =>
        int.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length <= line.Length ? line[..length] : line;

    [GeneratedRegex(@"^\[suggest(:(?<position>\d+))?\]$")]
    private static partial Regex Directive();

    [GeneratedRegex(@"^\s*\S*(?<rest>.*)$", RegexOptions.Singleline)]
    private static partial Regex Words();
}
