using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Economics.Prices;

/// <summary>
/// Which prices a side pays. An answered input or output price replaces the whole catalogue row; a signed discount lowers the
/// catalogue prices of the named provider (of the candidate's own provider where none is named).
/// </summary>
public sealed class PriceResolution(Case subject)
{
    private sealed record Override(AnswerOf<UsdPerMillionTokens> Input, AnswerOf<UsdPerMillionTokens> Cached, AnswerOf<UsdPerMillionTokens> Output, bool Counts)
    {
        public bool IsGiven => Counts && (Input.IsKnown || Output.IsKnown);

        public bool IsCachedGiven => Counts && Cached.IsKnown;
    }

    // A quote for the proposed route says nothing of another.
    private Override CandidateAnswers =>
        new(subject.Proposal.Candidate.InputPrice, subject.Proposal.Candidate.CachedInputPrice, subject.Proposal.Candidate.OutputPrice, subject.IsProposed);

    private Override BaselineAnswers =>
        new(subject.Proposal.Candidate.BaselineInputPrice, subject.Proposal.Candidate.BaselineCachedInputPrice, subject.Proposal.Candidate.BaselineOutputPrice, true);

    public PriceSheet Baseline() => Resolve(BaselineAnswers, subject.BaselineModel, "candidate.baseline", PriceColumn.Base, static row => row.Base);

    /// <summary>The candidate's prices as served by others: tuned tokens at the provider, the open model's own price for an adapter.</summary>
    public PriceSheet Candidate() => subject.Route switch
    {
        Route.ProviderFineTune => Resolve(CandidateAnswers, subject.CandidateModel, "candidate.model", PriceColumn.Tuned, static row => row.Tuned),
        Route.HostedAdapter => Resolve(CandidateAnswers, subject.CandidateModel, "candidate.model", PriceColumn.Base, static row => row.Base),
        Route.SelfHosted => PriceSheet.Unknown("candidatePrice", Reasons.NotForThisRoute),
        _ => PriceSheet.Unknown("candidatePrice", Reasons.RouteUnknown, "candidate.route"),
    };

    /// <summary>The candidate's own base model, untuned.</summary>
    public PriceSheet OwnBase() => subject.CandidateModel is { } model && subject.Catalogue.Find(model) is { } row
        ? Prompted(row)
        : PriceSheet.Unknown("candidate.model", Reasons.PriceMissing, "candidate.model");

    /// <summary>Any model of the catalogue as it is.</summary>
    public PriceSheet Prompted(ModelRow row) => Of(row.Id, row.Provider, PriceColumn.Base, row.Base, CandidateAnswers);

    /// <summary>A tuned version of any model of the catalogue.</summary>
    public PriceSheet Tuned(ModelRow row) => Of(row.Id, row.Provider, PriceColumn.Tuned, row.Tuned, CandidateAnswers);

    /// <summary>The same open weights behind somebody's API: the answered prices, else the median over the providers that list them.</summary>
    public PriceSheet SameWeightsApi() => CandidateAnswers.IsGiven ? FromAnswers(CandidateAnswers)
        : subject.OpenWeights is { } weights && subject.Catalogue.WeightsPrices.TryGetValue(weights, out var prices) ? Of("weights/" + weights, "", PriceColumn.Median, prices, CandidateAnswers)
        : PriceSheet.Unknown("sameWeightsApi", Reasons.PriceMissing, "candidate.inputPrice", "candidate.outputPrice");

    public Term Training() => subject.CandidateModel is { } model && subject.Catalogue.Find(model) is { } row
        ? Training(row)
        : Term.Unknown("trainingPrice", Reasons.PriceMissing, "candidate.costPerRun");

    /// <summary>USD per 1M trained tokens of any model of the catalogue.</summary>
    public Term Training(ModelRow row) => row.TrainingPerMillion is { } price
        ? Discounted(row.Provider, subject.Reading.Take(row.Id, "training", Unit.UsdPerMillionTokens, price))
        : Term.Unknown("trainingPrice", Reasons.PriceMissing, "candidate.costPerRun");

    private PriceSheet Resolve(Override answers, string? model, string modelKey, PriceColumn column, Func<ModelRow, TokenPrices> prices)
    {
        if (answers.IsGiven)
        {
            return FromAnswers(answers);
        }

        var sheet = model is null ? PriceSheet.Unknown(modelKey, Reasons.AnswersMissing, modelKey)
            : subject.Catalogue.Find(model) is { } row ? Of(row.Id, row.Provider, column, prices(row), answers)
            : PriceSheet.Unknown(model, Reasons.PriceMissing, answers.Input.Given.Key, answers.Output.Given.Key);
        return answers.IsCachedGiven ? sheet with { PublishedCachedInput = Answered(answers.Cached) } : sheet;
    }

    private PriceSheet FromAnswers(Override answers) => PriceSheet.From(
        Answered(answers.Input),
        answers.IsCachedGiven ? Answered(answers.Cached) : null,
        null,
        Answered(answers.Output),
        null,
        null);

    private Term Answered(AnswerOf<UsdPerMillionTokens> answer) => answer.IsKnown
        ? subject.Inputs.Of(answer)
        : Term.Unknown(answer.Given.Key, Reasons.PriceMissing, answer.Given.Key);

    private PriceSheet Of(string row, string provider, PriceColumn column, TokenPrices prices, Override answers)
    {
        Term? Take(string field, Dated<decimal>? price) => price is null
            ? null
            : Discounted(provider, subject.Reading.Take(row, field, Unit.UsdPerMillionTokens, price));
        Term Needed(string field, Dated<decimal>? price, AnswerOf<UsdPerMillionTokens> answer) =>
            Take(field, price) ?? Term.Unknown($"{row} {field}", Reasons.PriceMissing, answer.Given.Key);

        return PriceSheet.From(
            Needed(column.Input, prices.Input, answers.Input),
            Take(column.CachedInput, prices.CachedInput),
            Take(column.CacheWrite, prices.CacheWrite),
            Needed(column.Output, prices.Output, answers.Output),
            Take(column.BatchInput, prices.BatchInput),
            Take(column.BatchOutput, prices.BatchOutput));
    }

    private Term Discounted(string provider, Term price)
    {
        var discount = subject.Inputs.Of(subject.Proposal.Provider.NegotiatedDiscount);
        if (discount.Value is not > 0m)
        {
            return price;
        }

        var named = subject.Proposal.Provider.Name.Text ?? ProviderOf(subject.CandidateModel);
        return named is not null && IsSameProvider(named, provider) ? price * (1m - discount) : price;
    }

    private static string? ProviderOf(string? model) => model?.Split('/')[0];

    // "Together AI", "together_ai" and "TogetherAI" are one provider.
    private static bool IsSameProvider(string left, string right) => Letters(left).SequenceEqual(Letters(right));

    private static ImmutableArray<char> Letters(string name) => [.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)];
}
