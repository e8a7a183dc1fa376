using System.CommandLine;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary>How a look at something is told: as text or as JSON.</summary>
internal static class FormatOption
{
    public static Option<ViewFormat?> Of() => new("--format")
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
    };
}
