using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Retirement;

/// <summary>When the candidate's base model goes, and the tuned model with it.</summary>
/// <param name="MonthsLeft">Announced, else release and observed life; unknown where neither is known.</param>
public sealed record BaseRetirement(Term MonthsLeft)
{
    private const decimal DaysPerWeek = 7m;

    public static BaseRetirement Of(Case subject, FigureLedger ledger)
    {
        // While nobody knows the route, a provider may be the one who serves it.
        if (subject.Route == Route.SelfHosted)
        {
            return new BaseRetirement(Term.Unknown("monthsOfBaseLeft", Reasons.NotForThisRoute));
        }

        var announced = Announced(subject, ledger);
        var months = announced is null ? null : ledger.Enter("announcedMonthsOfBaseLeft", ModelLife.MonthsUntil(subject, announced));
        var expected = months is null ? ModelLife.Expected(subject, subject.CandidateModel) : null;
        var left = months ?? expected?.Middle ?? Term.Unknown("monthsOfBaseLeft", Reasons.NoRetirementKnown, "commitment.baseModelRetirement");
        left = ledger.Enter("monthsOfBaseLeft", left, expected is { } range ? () => (range.Low.Value, range.High.Value) : null);
        TuningCloses(subject, ledger, announced);
        return new BaseRetirement(left);
    }

    // The earlier of the team's and the catalogue's date decides.
    private static Term? Announced(Case subject, FigureLedger ledger)
    {
        var answer = subject.Proposal.Commitment.BaseModelRetirement;
        var team = answer.Date is { } date ? ledger.Enter("baseRetirementTeam", Term.Day(answer.Given.Key, date, answer.Given.Basis)) : null;
        var catalogue = ModelLife.Shutdown(subject, subject.CandidateModel) is { } shutdown ? ledger.Enter("baseRetirementCatalogue", shutdown) : null;
        var earlier = team is null ? catalogue : catalogue is null ? team : Term.Min(team, catalogue);
        return earlier is null ? null : ledger.Enter("baseRetirement", earlier);
    }

    // No job starts after the base is shut down, whatever day was announced for tuning.
    private static void TuningCloses(Case subject, FigureLedger ledger, Term? shutdown)
    {
        var closing = subject.CandidateModel is { } model && subject.Catalogue.Find(model) is { TuningCloses: { } closes } row
            ? subject.Reading.Take(row.Id, "tuningCloses", closes)
            : null;
        var last = closing is null ? shutdown : shutdown is null ? closing : Term.Min(closing, shutdown);
        if (last is not null)
        {
            ledger.Enter("weeksUntilTuningCloses", (ledger.Enter("tuningCloses", last) - ModelLife.Today(subject)) / DaysPerWeek);
        }
    }
}
