using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Advisor.Population;

/// <summary>
/// Lets the answers that name models, providers and GPUs name some that the catalogue knows, and that the route could use; on own GPUs in every
/// second proposal some whose throughput was published, without a load test of its own.
/// </summary>
internal sealed class CatalogueIdsDrawn(CatalogueAt catalogue)
{
    private readonly ModelRow[] _all = [.. catalogue.Models.Values];
    private readonly ModelRow[] _priced = [.. catalogue.Models.Values.Where(model => model.Base is { Input: not null, Output: not null })];
    private readonly ModelRow[] _tuned = [.. catalogue.Models.Values.Where(model => model.Tuned is { Input: not null, Output: not null })];
    private readonly ModelRow[] _open = [.. catalogue.Models.Values.Where(model => model is { Weights: not null, Base: { Input: not null, Output: not null } })];
    private readonly ThroughputRow[] _tested = [.. catalogue.Throughput.Where(row => row.Weights is not null && catalogue.GpuHours.ContainsKey(row.Gpu))];
    private readonly string[] _gpus = [.. catalogue.GpuHours.Keys];

    public void Put(Dictionary<string, Answer> answers, Random random)
    {
        var route = (answers.GetValueOrDefault("candidate.route")?.Value as AnswerValue.Choice)?.Id;
        var candidate = Any(route switch { null => _priced, "providerFineTune" => _tuned, _ => _open }, random);
        var other = Any(_priced, random);
        var isSame = random.Next(2) == 0;
        var gpu = _gpus.Length == 0 ? null : _gpus[random.Next(_gpus.Length)];
        if (route == "selfHosted" && _tested.Length > 0 && random.Next(2) == 0)
        {
            var test = _tested[random.Next(_tested.Length)];
            candidate = Any([.. _open.Where(model => model.Weights == test.Weights)], random);
            gpu = test.Gpu;
            Count(answers, "hosting.gpusPerReplica", test.Gpus);
            answers.Remove("hosting.tokensPerSecondPerReplica");
        }

        Name(answers, "candidate.model", candidate?.Id);
        Name(answers, "candidate.baseline", (isSame ? candidate : other)?.Id);
        Name(answers, "provider.name", (isSame ? candidate : other)?.Provider);
        Name(answers, "hosting.gpu", gpu);
    }

    private ModelRow? Any(ModelRow[] fitting, Random random)
    {
        var models = fitting.Length > 0 ? fitting : _all;
        return models.Length == 0 ? null : models[random.Next(models.Length)];
    }

    private static void Count(Dictionary<string, Answer> answers, string key, decimal count)
    {
        if (answers.GetValueOrDefault(key) is { IsKnown: true } answer)
        {
            answers[key] = answer with { Value = new AnswerValue.Quantity(count), Low = null, High = null };
        }
    }

    // Where the catalogue has none, nobody can name one.
    private static void Name(Dictionary<string, Answer> answers, string key, string? id)
    {
        if (answers.GetValueOrDefault(key) is { IsKnown: true } answer)
        {
            answers[key] = id is null ? new Answer(key, AnswerState.SaidUnknown) : answer with { Value = new AnswerValue.Words(id) };
        }
    }
}
