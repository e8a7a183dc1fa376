using System.Diagnostics;
using FineTuneAdvisor.Advisor;
using FineTuneAdvisor.Advisor.Asking;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Reports.Composing;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Tests;

namespace FineTuneAdvisor.Reports.Benchmarks;

/// <summary>
/// An interview by itself: an example's answers given one after the other in the order in which they are asked for. Each time the verdict is judged, put into words, and the next
/// question is chosen.
/// </summary>
/// <param name="First">The answers of a first verdict, milliseconds from each to its verdict, in their order.</param>
/// <param name="Others">The answers after that, whose order takes a simulation.</param>
public sealed record LiveVerdict(IReadOnlyList<double> First, IReadOnlyList<double> Others)
{
    /// <summary>The median of several interviews for each answer, after as many that only warm.</summary>
    public static LiveVerdict Of(string example, int interviews)
    {
        var ruleset = Sound(RulesetReader.Read(Path.Combine(Checkout.Root, "rulesets", "fine-tuning-penalty")));
        var catalogue = Sound(CatalogueReader.Read(Path.Combine(Checkout.Root, "catalogue")));
        var file = Path.Combine(Checkout.Root, "examples", example + ".yaml");
        var answers = Sound(AnswerReader.Read(file, File.ReadAllBytes(file), ruleset.Questions)).Answers;
        var advisor = new ProposalAdvisor(TimeProvider.System);
        var runs = Enumerable.Range(0, 2 * interviews).Select(_ => Interview(answers, new AssessmentRequest(new Proposal(new AnswerSheet([])), ruleset, catalogue), advisor)).Skip(interviews).ToList();
        return new LiveVerdict(Medians([.. runs.Select(run => run.First)]), Medians([.. runs.Select(run => run.Others)]));
    }

    private static LiveVerdict Interview(AnswerSheet answers, AssessmentRequest request, ProposalAdvisor advisor)
    {
        var (first, others, asked) = (new List<double>(), new List<double>(), new HashSet<string>(StringComparer.Ordinal));
        var sheet = new AnswerSheet([]);
        var assessment = Sound(advisor.Assess(request with { Proposal = new Proposal(sheet) }));
        while (QuestionOrder.Of(assessment).FirstOrDefault(question => answers[question.Key].IsKnown && asked.Add(question.Key)) is { } next)
        {
            var isFirst = next.IsRequired || new QuestionApplicability(sheet, request.Ruleset.Questions).IsTriage(next);
            sheet = sheet.With(answers[next.Key]);
            var watch = Stopwatch.StartNew();
            assessment = Sound(advisor.Assess(request with { Proposal = new Proposal(sheet) }));
            SoFarComposer.Compose(assessment, "en");
            (isFirst ? first : others).Add(watch.Elapsed.TotalMilliseconds);
        }

        return new LiveVerdict(first, others);
    }

    private static double[] Medians(List<IReadOnlyList<double>> runs) =>
        [.. Enumerable.Range(0, runs[0].Count).Select(answer => runs.Select(run => run[answer]).Order().ElementAt(runs.Count / 2))];

    private static T Sound<T>(Parsed<T> read)
        where T : class => read.Value ?? throw new InvalidOperationException(read.Problems[0].ToString());
}
