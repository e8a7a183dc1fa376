using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Quality;

/// <summary>What the gain is worth, USD a year: requests a year × gain × value of one more good output.</summary>
public sealed record GainValue(Term Low, Term Point, Term High)
{
    /// <summary>Of a model whose gain nobody measured: what it costs is counted as if it were as good as the baseline.</summary>
    public static GainValue None { get; } = new(0m, 0m, 0m);

    public static GainValue Of(Case subject, Gain gain, Term requestsPerYear)
    {
        var perSuccess = ValuePerSuccess(subject);
        var ledger = subject.Ledger;

        // A success that is worth nothing makes any gain worth nothing, known or not.
        Term Worth(Term gained) => Term.When(perSuccess.EqualTo(0m), requestsPerYear * perSuccess, requestsPerYear * gained * perSuccess);
        var point = Worth(gain.Point);
        return new GainValue(
            ledger.Enter("valueLow", Worth(gain.Low)),
            ledger.Enter("valuePoint", point, () => RangeEnds.Of(subject, point)),
            ledger.Enter("valueHigh", Worth(gain.High)));
    }

    /// <summary>Nobody who claims only "no worse" needs to price a success: unknown counts as 0 there.</summary>
    public static Term ValuePerSuccess(Case subject)
    {
        var answer = subject.Inputs.Of(subject.Proposal.UseCase.ValuePerSuccess);
        return !answer.IsKnown && subject.Inputs.Choice(subject.Proposal.Quality.Claim) == "noWorse"
            ? Term.Named(subject.Proposal.UseCase.ValuePerSuccess.Given.Key, 0m, Facts.Basis.Assumed)
            : answer;
    }
}
