using System.CommandLine;
using System.Globalization;
using System.Text;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Cli.Output.Catalogue;
using FineTuneAdvisor.Economics.Catalogue.Building;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary><c>catalogue build</c>: two downloaded price files and a base in, a snapshot out.</summary>
public sealed class CatalogueBuildCommand
{
    private readonly CatalogueOptions _options = new();
    private readonly Option<string> _litellm = new("--litellm") { Description = "LiteLLM's model_prices_and_context_window.json.", HelpName = "FILE", Required = true };
    private readonly Option<DateOnly?> _litellmDate = DateOption.Of("--litellm-date", "The day on which that file was so.");
    private readonly Option<string> _genai = new("--genai") { Description = "genai-prices' data_slim.json.", HelpName = "FILE", Required = true };
    private readonly Option<DateOnly?> _genaiDate = DateOption.Of("--genai-date", "The day on which that file was so.");
    private readonly Option<string> _base = new("--base") { Description = "The snapshot whose prices, dates, GPU hours, load tests and rulings are kept.", HelpName = "SNAPSHOT" };
    private readonly Option<DateOnly?> _asOf = DateOption.Of("--as-of", "Day of the new snapshot (default: by the name of --output, else the latest day of its files).");
    private readonly Option<string> _output = new("--output", "-o") { Description = "Where to write the snapshot.", HelpName = "FILE", Required = true };

    public Command Build(Func<bool, Terminal> open)
    {
        _litellmDate.Required = true;
        _genaiDate.Required = true;
        var command = new Command(
            "build",
            """
            Build a snapshot from two price files that you downloaded, and say every trap met in them.

            What the base says stands until a newer file says otherwise. Where the two files disagree, both prices are kept.

            Example:
              finetune-advisor catalogue build --litellm model_prices.json --litellm-date 2026-12-18 --genai data_slim.json
                --genai-date 2026-12-19 --base catalogue/2026-11-24.yaml --output catalogue/2026-12-20.yaml
            """);
        foreach (var option in (Option[])[_litellm, _litellmDate, _genai, _genaiDate, _base, _asOf, _output, _options.Format])
        {
            command.Options.Add(option);
        }

        command.SetAction(arguments => Run(arguments, open(true)));
        return command;
    }

    private int Run(ParseResult arguments, Terminal terminal)
    {
        var output = arguments.GetValue(_output)!;
        var built = CatalogueBuild.Run(new BuildRequest(
            new DatedFile(arguments.GetValue(_litellm)!, arguments.GetValue(_litellmDate)!.Value),
            new DatedFile(arguments.GetValue(_genai)!, arguments.GetValue(_genaiDate)!.Value),
            arguments.GetValue(_base),
            arguments.GetValue(_asOf) ?? NamedDay(output)));
        if (built.Value is not { } snapshot)
        {
            return terminal.RefuseToWrite(built.Problems);
        }

        var exit = Delivery.Of(Encoding.UTF8.GetBytes(snapshot.Text), output, terminal);
        if (exit != ExitCode.Done)
        {
            return exit;
        }

        terminal.WriteResult(_options.IsJson(arguments) ? BuildReportJson.Of(snapshot.Report) : BuildReportText.Of(snapshot.Report));
        return ExitCode.Done;
    }

    private static DateOnly? NamedDay(string path) =>
        DateOnly.TryParseExact(Path.GetFileNameWithoutExtension(path), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
