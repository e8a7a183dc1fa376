using System.CommandLine;
using System.CommandLine.Parsing;
using FineTuneAdvisor.Cli.Completion;
using FineTuneAdvisor.Reports.Pdf;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary><c>--paper</c>: what a PDF is to be printed on.</summary>
public static class PaperOption
{
    /// <summary>Null where it is not given: A4.</summary>
    public static Option<PaperSize?> Create() => new Option<PaperSize?>("--paper")
    {
        Description = "a4 or letter, of the PDF (default: a4).",
        HelpName = "PAPER",
        CustomParser = Parse,
    }.Words("a4", "letter");

    private static PaperSize? Parse(ArgumentResult argument)
    {
        var word = argument.Tokens[0].Value;
        switch (word.ToUpperInvariant())
        {
            case "A4":
                return PaperSize.A4;
            case "LETTER":
                return PaperSize.Letter;
            default:
                argument.AddError($"--paper: found '{word}', expected a4 or letter.");
                return null;
        }
    }
}
