using System.CommandLine;
using FineTuneAdvisor.Cli.Completion;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary>How a look at catalogue, ruleset or assessment is told: to a person, or to a program.</summary>
public enum ViewFormat
{
    Text,
    Json,
}

public static class ViewFormats
{
    public static Option<ViewFormat?> Option() => new Option<ViewFormat?>("--format")
    {
        Description = "text or json (default: text).",
        HelpName = "FORMAT",
        CustomParser = argument =>
        {
            switch (argument.Tokens[0].Value)
            {
                case "text":
                    return ViewFormat.Text;
                case "json":
                    return ViewFormat.Json;
                default:
                    argument.AddError($"--format: found '{argument.Tokens[0].Value}', expected text or json.");
                    return null;
            }
        },
    }.Words("json", "text");
}
