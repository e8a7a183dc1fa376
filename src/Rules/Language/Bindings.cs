namespace FineTuneAdvisor.Rules.Language;

/// <summary>What the names of an expression stand for while it is evaluated.</summary>
/// <param name="Outer">The member that the rule is made for, where it is made for each.</param>
/// <param name="Inner">The member that the condition looks at.</param>
/// <param name="Collected">The members that a <c>collect</c> condition found; null while it cannot be told which they are.</param>
public readonly record struct Bindings(FactSource Facts, Bound? Outer = null, Bound? Inner = null, IReadOnlyList<Item>? Collected = null)
{
    public Item? Find(string variable) =>
        Inner is { } inner && inner.Variable == variable ? inner.Item
        : Outer is { } outer && outer.Variable == variable ? outer.Item
        : null;
}

/// <summary>A variable with the member it stands for.</summary>
public readonly record struct Bound(string Variable, Item Item);
