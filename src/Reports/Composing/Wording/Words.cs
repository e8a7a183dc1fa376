using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Units;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Rulesets;
using Scriban.Runtime;
using Scriban.Syntax;

namespace FineTuneAdvisor.Reports.Composing.Wording;

/// <summary>
/// The sentences of one assessment in one language: the ruleset's texts with the facts put in.
/// Not for several threads at once; the parsed templates behind it are shared by all.
/// </summary>
public sealed partial class Words
{
    private readonly string _language;
    private readonly TextSet _texts;
    private readonly AssessmentFacts _facts;
    private readonly FactPrinter _printer;
    private readonly NamePathAccessor _accessor;
    private readonly ScriptObject _names = [];

    /// <param name="language">A language of the ruleset's texts, e.g. <c>en</c>; what it lacks is told in English.</param>
    public Words(Assessment assessment, string language)
    {
        _language = language;
        _texts = assessment.Ruleset.Texts;
        _facts = new AssessmentFacts(assessment);
        _printer = new FactPrinter(_facts, this);
        var names = new FactNames(assessment.Ruleset);
        _accessor = new NamePathAccessor(names, _facts, this);
        foreach (var root in names.Roots)
        {
            _names.SetValue(root, new NamePath(root), readOnly: true);
        }
    }

    /// <summary>The text of that key; throws <see cref="TextProblemException"/> where it is missing or broken.</summary>
    /// <param name="locals">Names that only this telling knows, beside the facts: texts, counts (int), lists of texts.</param>
    public string Text(string key, params (string Name, object Value)[] locals) =>
        Find(key, locals) ?? throw new TextProblemException(Missing(key));

    /// <summary>The text of that key, or null where the ruleset has none.</summary>
    public string? Find(string key, params (string Name, object Value)[] locals) =>
        _texts.Find(_language, key) is { } entry ? Tell(entry, locals) : null;

    public bool Has(string key) => _texts.Find(_language, key) is not null;

    /// <summary>The fact of that name; null where nothing is called so.</summary>
    public NamedFact? Fact(string name) => _facts.Find(name);

    /// <summary>An answer as the team gave it, also one that does not apply.</summary>
    public NamedFact Given(string key) => _facts.Given(key);

    /// <summary>A fact's value as people read it.</summary>
    public string Value(NamedFact fact) => _printer.Print(fact, new AlikeQuantities());

    /// <summary>A quantity as people read it; null reads as unknown.</summary>
    public string Value(decimal? amount, Unit unit) => _printer.Print(new Amount(amount, unit), new AlikeQuantities());

    /// <summary>Amounts of one unit that readers compare: prices get the same number of decimals, and what differs never reads alike.</summary>
    public ImmutableArray<string> Compared(ImmutableArray<decimal?> amounts, Unit unit)
    {
        var quantities = new AlikeQuantities { Decimals = NumberText.SharedDecimals(amounts.OfType<decimal>(), unit) };
        ImmutableArray<string> printed;
        do
        {
            printed = [.. amounts.Select(amount => _printer.Print(new Amount(amount, unit), quantities))];
        }
        while (quantities.MustTellAgain());

        return printed;
    }

    public string Value(DateOnly date) => _printer.Print(date);

    /// <summary>A word that an answer can be, as people read it; the word itself where the texts have no other.</summary>
    public string Choice(string fact, string id) => Find($"choice.{fact}.{id}") ?? Find($"choice.{id}") ?? id;

    public string List(IEnumerable<string> items) => _printer.List(items);

    /// <summary>What people call a fact: an answer, a figure or a parameter, whose meaning stands for its name; its own name where the texts have no other.</summary>
    public string NameOf(string fact) =>
        Find($"answer.{fact}") ?? Find($"figure.{fact}") ?? Find($"{fact}.meaning")?.TrimEnd('.') ?? fact;

    /// <summary>The IDs of every text keyed <c>PREFIX ID SUFFIX</c>, in ordinal order.</summary>
    public IEnumerable<string> IdsOf(string prefix, string suffix) =>
        _texts.In("en").Concat(_texts.In(_language))
            .Select(entry => entry.Key)
            .Where(key => key.StartsWith(prefix, StringComparison.Ordinal) && key.EndsWith(suffix, StringComparison.Ordinal))
            .Select(key => key[prefix.Length..^suffix.Length])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    /// <summary>The names of facts as they stand inside a sentence.</summary>
    public IReadOnlyList<string> NamesOf(IEnumerable<string> facts) => [.. facts.Select(fact => Sentences.Small(NameOf(fact)))];

    private string Tell(TextEntry entry, (string Name, object Value)[] locals)
    {
        var template = TextTemplates.Of(entry);
        if (template.HasErrors)
        {
            var error = template.Messages[0];
            throw new TextProblemException(TextTemplates.Broken(entry, error.Span.Start, error.Message));
        }

        var own = new ScriptObject();
        foreach (var (name, value) in locals)
        {
            own.SetValue(name, value, readOnly: true);
        }

        var quantities = new AlikeQuantities();
        string told;
        do
        {
            try
            {
                told = template.Render(new TellingContext(_names, own, _accessor, _printer, quantities));
            }
            catch (ScriptRuntimeException failed)
            {
                throw new TextProblemException(TextTemplates.Broken(entry, failed.Span.Start, failed.OriginalMessage));
            }
        }
        while (quantities.MustTellAgain());

        // Line ends of a folded YAML text are not line ends of the report; no-break spaces stay.
        // A team's sentence that ends a sentence of ours brings its own full stop.
        return TwoStops().Replace(Blanks().Replace(told, " ").Trim(' '), ".");
    }

    private static Problem Missing(string key) =>
        new(new Position("texts", 0, 0), key, "no such text", "a text of this key in texts/en", "Add it; the shipped ruleset has one to start from.");

    [GeneratedRegex("[ \t\r\n]+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"(?<=[^.])\.\.(?= |$)", RegexOptions.CultureInvariant)]
    private static partial Regex TwoStops();
}
