using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Rules.Explanation;

namespace FineTuneAdvisor.Reports.Composing.Explaining;

/// <summary>One line of an explanation with what it rests on beneath it.</summary>
/// <param name="Name">What to ask for to see more of it.</param>
/// <param name="Mark">How it came out, in a word or two; empty where it has no state.</param>
/// <param name="Text">One sentence.</param>
/// <param name="Details">Arithmetic, evidence, source, distance: a line each.</param>
public sealed record ToldNode(DerivationNode Node, string Name, string Mark, Tone Tone, string Text, ImmutableArray<string> Details)
{
    public ImmutableArray<ToldNode> From { get; init; } = [];

    /// <summary>It stands elsewhere in the tree with all that it rests on.</summary>
    public bool IsToldElsewhere { get; init; }

    /// <summary>How many lines would stand directly beneath it, were the tree told further.</summary>
    public int Cut { get; init; }
}
