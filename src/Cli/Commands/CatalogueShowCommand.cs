using System.CommandLine;
using FineTuneAdvisor.Cli.Completion;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Cli.Output.Catalogue;
using FineTuneAdvisor.Economics.Catalogue;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary><c>catalogue show MODEL</c>: everything that the catalogue knows of a model.</summary>
public sealed class CatalogueShowCommand
{
    private readonly CatalogueOptions _options = new();
    private readonly Argument<string> _model = new("MODEL") { Description = "The model's id, provider/model." };
    private readonly Option<DateOnly?> _asOf = DateOption.Of("--as-of", "As it was known on this day (default: the day of the newest snapshot).");

    public Command Build(Func<bool, Terminal> open)
    {
        var command = new Command(
            "show",
            """
            Show a model: its prices with day, grade and source, what other sources say, its dates.

            Example:
              finetune-advisor catalogue show openai/gpt-4o-2024-08-06 --as-of 2026-10-13
            """);
        command.Arguments.Add(_model.Words(arguments => _options.Read(arguments).Value?.Snapshots[^1].Models.Select(model => model.Id) ?? []));
        command.Options.Add(_asOf);
        command.Options.Add(_options.Catalogue);
        command.Options.Add(_options.Format);
        command.SetAction(arguments =>
        {
            var terminal = open(true);
            return _options.With(arguments, terminal, catalogue => Run(arguments, catalogue, terminal));
        });
        return command;
    }

    private int Run(ParseResult arguments, PriceCatalogue catalogue, Terminal terminal)
    {
        var day = arguments.GetValue(_asOf) ?? catalogue.Snapshots[^1].AsOf;
        var snapshot = catalogue.SnapshotOf(day);
        var id = arguments.GetValue(_model)!;
        if (snapshot.Models.FirstOrDefault(model => string.Equals(model.Id, id, StringComparison.OrdinalIgnoreCase)) is not { } entry)
        {
            var nearest = snapshot.At(day).NearestIds(id);
            return WrongUsage.Refuse(terminal, $"{id}: no model of the snapshot of {Invariant.Day(snapshot.AsOf)}." + (nearest.IsEmpty ? "" : $" Did you mean {string.Join(", ", nearest)}?"), arguments);
        }

        terminal.WriteResult(_options.IsJson(arguments) ? ModelJson.Of(entry, day, snapshot.AsOf) : ModelText.Of(entry, day, snapshot.AsOf));
        return ExitCode.Done;
    }
}
