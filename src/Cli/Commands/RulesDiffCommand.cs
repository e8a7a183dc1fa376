using System.Collections.Immutable;
using System.CommandLine;
using FineTuneAdvisor.Advisor;
using FineTuneAdvisor.Advisor.Differences;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Cli.Output.Rules;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Rules.Differences;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary><c>rules diff OLD NEW</c>: what another ruleset says otherwise, and which cases it judges otherwise.</summary>
public sealed class RulesDiffCommand(ProposalAdvisor advisor)
{
    private const int DefaultPopulation = 500;

    private readonly Argument<string> _old = new("OLD") { Description = "Folder of the ruleset as it was." };
    private readonly Argument<string> _new = new("NEW") { Description = "Folder of the ruleset as it is to be." };
    private readonly Option<string[]> _overlays = Overlays("--overlay", "Folder of an overlay upon both; may be given several times.");
    private readonly Option<string[]> _oldOverlays = Overlays("--old-overlay", "Folder of an overlay upon OLD alone; may be given several times.");
    private readonly Option<string[]> _newOverlays = Overlays("--new-overlay", "Folder of an overlay upon NEW alone; may be given several times.");
    private readonly Option<string> _examples = new("--examples") { Description = "Folder of proposals to judge by both (default: the examples that travel with the program).", HelpName = "DIR" };
    private readonly Option<int?> _population = CountOption.Of("--population", "How many proposals to make up and judge by both.", DefaultPopulation);
    private readonly Option<string> _catalogue = new CatalogueOptions().Catalogue;
    private readonly Option<DateOnly?> _asOf = DateOption.Of("--as-of", "Judge as of this day (default: the day of submission, else the catalogue's last).");
    private readonly Option<ViewFormat?> _format = ViewFormats.Option();
    private readonly Option<string> _output = new("--output", "-o") { Description = "Where to write the comparison (default: standard output); - is standard output.", HelpName = "FILE" };

    public Command Build(Func<bool, Terminal> open)
    {
        var command = new Command(
            "diff",
            """
            Compare two rulesets by what they say, whatever their files look like: parameters, questions, rules and texts, and the
            verdicts that change, found over examples and over proposals that are made up, the same ones every time.

            Examples:
              finetune-advisor rules diff rulesets/fine-tuning-penalty drafts/fine-tuning-penalty
              finetune-advisor rules diff rulesets/fine-tuning-penalty rulesets/fine-tuning-penalty --new-overlay examples/overlays/regional-bank
            """);
        command.Arguments.Add(_old);
        command.Arguments.Add(_new);
        foreach (var option in (Option[])[_overlays, _oldOverlays, _newOverlays, _examples, _population, _catalogue, _asOf, _format, _output])
        {
            command.Options.Add(option);
        }

        command.SetAction(arguments => Run(arguments, open(true)));
        return command;
    }

    private int Run(ParseResult arguments, Terminal terminal)
    {
        var examples = arguments.GetValue(_examples) ?? ShippedData.Examples;
        if (Destination.Complaint(arguments.GetValue(_output)) is { } complaint)
        {
            return WrongUsage.Refuse(terminal, complaint, arguments);
        }

        if (!Directory.Exists(examples))
        {
            return WrongUsage.Refuse(terminal, $"{examples}: there is no such folder. Name a folder of proposals after --examples.", arguments);
        }

        var old = RulesetOption.Read(arguments.GetValue(_old)!, Upon(arguments, _oldOverlays));
        var current = RulesetOption.Read(arguments.GetValue(_new)!, Upon(arguments, _newOverlays));
        var catalogue = CatalogueReader.Read(arguments.GetValue(_catalogue) ?? ShippedData.Catalogue);
        return old.Value is null || current.Value is null || catalogue.Value is null
            ? terminal.Refuse([.. old.Problems.Concat(current.Problems).Concat(catalogue.Problems).Distinct()])
            : Compare(arguments, terminal, old.Value, current.Value, catalogue.Value, examples);
    }

    private int Compare(ParseResult arguments, Terminal terminal, Ruleset old, Ruleset current, PriceCatalogue catalogue, string examples)
    {
        var asOf = arguments.GetValue(_asOf);
        ImmutableArray<ComparedCase> cases =
        [
            .. Proposals(examples).Select(file => new ComparedCase(Path.GetFileName(file), [.. File.ReadAllBytes(file)], asOf)),
            .. ComparedCase.MadeUp(old.Questions, catalogue, asOf ?? catalogue.Snapshots[^1].AsOf, arguments.GetValue(_population)!.Value),
        ];
        var (said, judged) = (RulesetComparison.Of(old, current), new VerdictComparison(advisor, catalogue).Of(old, current, cases));
        var told = arguments.GetValue(_format) == ViewFormat.Json ? RulesetDifferenceJson.Of(old, current, said, judged) : RulesetDifferenceText.Of(old, current, said, judged);
        var exit = Delivery.Of(told, arguments.GetValue(_output), terminal);
        if (exit == ExitCode.Done && old.Digest == current.Digest && arguments.GetValue(_overlays) is not [])
        {
            terminal.Note("--overlay is laid upon OLD and NEW alike; to see what an overlay changes, name it with --new-overlay.");
        }

        return exit;
    }

    private static IEnumerable<string> Proposals(string folder) =>
        Directory.EnumerateFiles(folder).Where(file => AnswersFormat.Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal);

    private string[] Upon(ParseResult arguments, Option<string[]> own) => [.. arguments.GetValue(_overlays)!, .. arguments.GetValue(own)!];

    private static Option<string[]> Overlays(string name, string description) => new(name) { Description = description, HelpName = "DIR", DefaultValueFactory = _ => [] };
}
