using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics.Retirement;

/// <summary>How long a model stays in service, in months of 30.4375 days from the assessment's date; negative once it is shut down.</summary>
public static class ModelLife
{
    private const decimal DaysPerMonth = 30.4375m;

    /// <summary>The announced last day in the catalogue, as a day number; null where none is announced.</summary>
    public static Term? Shutdown(Case subject, string? model) => model is not null && subject.Catalogue.Find(model) is { Shutdown: { } shutdown } row
        ? subject.Reading.Take(row.Id, "shutdown", shutdown)
        : null;

    /// <summary>Months until the announced last day, else by the observed life of models; unknown where neither is known.</summary>
    public static Term MonthsLeft(Case subject, string? model) =>
        Shutdown(subject, model) is { } shutdown ? MonthsUntil(subject, shutdown)
        : Expected(subject, model)?.Middle ?? Term.Unknown("monthsLeft", Reasons.NoRetirementKnown);

    public static Term MonthsUntil(Case subject, Term day) => (day - Today(subject)) / DaysPerMonth;

    /// <summary>Where no end is announced: release and the observed life of base models, as a range, at least 0; null where no release is known.</summary>
    public static (Term Middle, Term Low, Term High)? Expected(Case subject, string? model)
    {
        if (model is null || subject.Catalogue.Find(model) is not { Released: { } released } row)
        {
            return null;
        }

        var age = (Today(subject) - subject.Reading.Take(row.Id, "released", released)) / DaysPerMonth;
        var life = subject.Inputs.Parameters["lifeOfBaseModel"];

        // A model in service has no less than nothing left, however long others lived.
        Term Left(Term lived) => Term.Max(0m, lived - age);
        return (
            Left(subject.Inputs.Parameter(life.Id)).Assumed(Reasons.LifeIsObserved),
            Left(life.Low ?? life.Value),
            Left(life.High ?? life.Value));
    }

    public static Term Today(Case subject) => Term.Day("today", subject.Today, Basis.Measured);

    /// <summary>In service at the assessment's date: not shut down, so far as anybody announced.</summary>
    public static bool IsInService(Case subject, string? model) =>
        model is null || subject.Catalogue.Find(model) is not { Shutdown: { } shutdown } || shutdown.Value >= subject.Today;
}
