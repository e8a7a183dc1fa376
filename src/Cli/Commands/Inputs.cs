using System.Collections.Immutable;
using System.CommandLine;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary>What a command that judges reads before it starts: ruleset and catalogue.</summary>
public sealed record Inputs(Ruleset Ruleset, PriceCatalogue Catalogue)
{
    /// <summary>Both, or every problem in either.</summary>
    public static Parsed<Inputs> Read(ParseResult arguments, InputOptions options)
    {
        var folder = arguments.GetValue(options.Catalogue) ?? ShippedData.Catalogue;

        // Neither needs the other, and each takes a while.
        var reading = Task.Run(() => CatalogueReader.Read(folder));
        var ruleset = options.Ruleset.Read(arguments);
        var catalogue = reading.GetAwaiter().GetResult();
        ImmutableArray<Problem> problems = [.. ruleset.Problems, .. catalogue.Problems];
        return problems.IsEmpty
            ? new Parsed<Inputs>(new Inputs(ruleset.Value!, catalogue.Value!), [])
            : new Parsed<Inputs>(null, problems);
    }
}
