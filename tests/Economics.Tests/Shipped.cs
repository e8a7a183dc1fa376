using System.Collections.Concurrent;
using System.Text;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Economics.Tests;

/// <summary>Costs a proposal, written as its file would be, with the questionnaire, parameters and prices that ship.</summary>
internal static class Shipped
{
    public const string Required = """
        proposal: { title: Test, team: Test team }
        useCase: { task: Answers a test question. }

        """;

    private static readonly string Root = Checkout.Root;
    private static readonly ConcurrentDictionary<DateOnly, CatalogueAt> Days = new();

    private static Lazy<PriceCatalogue> s_catalogue = new(ReadCatalogue);

    public static Ruleset Ruleset { get; } = RulesetReader.Read(Path.Combine(Root, "rulesets", "fine-tuning-penalty")) is { Value: { } ruleset }
        ? ruleset
        : throw new InvalidOperationException("The shipped ruleset has problems.");

    /// <summary>Those that ship, but for the number of futures: a tenth of them tells a test as much.</summary>
    public static ParameterSet Parameters { get; } = new(Ruleset.Parameters.All.Select(parameter =>
        parameter.Id == "simulationDraws" ? parameter with { Value = 1_000m } : parameter));

    public static PriceCatalogue Catalogue => s_catalogue.Value;

    public static CatalogueAt At(DateOnly day) => Days.GetOrAdd(day, static day => Catalogue.At(day));

    /// <summary>The same for a proposal that renews a tune which runs already.</summary>
    public static EconomicModel Renewal(string sections) => Read("proposal: { title: Test, team: Test team, stage: renewal }\nuseCase: { task: Answers a test question. }\n" + sections, "2026-11-24");

    /// <param name="sections">YAML; section <c>useCase</c> may be given again, in which case title and team alone are added.</param>
    public static EconomicModel Cost(string sections, string day = "2026-11-24")
    {
        return Read(sections.Contains("useCase:", StringComparison.Ordinal) ? "proposal: { title: Test, team: Test team }\n" + sections : Required + sections, day);
    }

    /// <summary>The same with other prices, on 2026-11-24.</summary>
    public static EconomicModel Cost(string sections, PriceCatalogue catalogue) => Read(Required + sections, "2026-11-24", catalogue);

    private static EconomicModel Read(string text, string day, PriceCatalogue? catalogue = null)
    {
        var read = AnswerReader.Read("test.yaml", Encoding.UTF8.GetBytes(text), Ruleset.Questions);
        Assert.Empty(read.Problems);
        var today = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        return CostModel.Of(new Inputs(read.Value!.Answers, Ruleset.Questions, Parameters, today), catalogue?.At(today) ?? At(today));
    }

    /// <summary>The next test that asks for the catalogue reads its file again.</summary>
    public static void Forget()
    {
        s_catalogue = new Lazy<PriceCatalogue>(ReadCatalogue);
        Days.Clear();
    }

    private static PriceCatalogue ReadCatalogue() => CatalogueReader.Read(Path.Combine(Root, "catalogue")) is { Value: { } catalogue }
        ? catalogue
        : throw new InvalidOperationException("The shipped catalogue has problems.");
}
