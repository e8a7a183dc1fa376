using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Rules.Engine.Members;
using FineTuneAdvisor.Rules.Explanation;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Reports.Composing.Explaining;

/// <summary>One step that would turn a condition, in a few words.</summary>
internal sealed class StepWords(Words words, ConclusionWords conclusions)
{
    // A list of all rules says nothing.
    private const int MostRules = 6;

    private const string State = "state";

    /// <param name="isNamed">It says what it is about: nothing before it does.</param>
    public string Of(Step step, bool isNamed)
    {
        var told = step switch
        {
            Shift shift => Told(shift),
            Rewording rewording => Told(rewording),
            Learning learning => Told(learning),
            Settling settling => Told(settling),
            Ruling ruling => Told(ruling),
            _ => throw new ArgumentOutOfRangeException(nameof(step), step, null),
        };
        return Subject(step, isNamed) is { } name ? words.Text("explain.step.of", ("step", told), ("name", name)) : told;
    }

    private string? Subject(Step step, bool isNamed) => step switch
    {
        { Member: { } member } => MemberName(member),
        Shift shift when isNamed => NameOf(shift.Of),
        Rewording rewording when isNamed => NameOf(rewording.Of),
        _ => null,
    };

    private string Told(Shift shift)
    {
        var size = Math.Abs(shift.By);
        var kind = shift.Reach switch
        {
            Reach.Exactly => $"exactly.{(shift.By > 0 ? "more" : "less")}",
            Reach.Above or Reach.Below when size == 0 => TextKey.Of(shift.Reach) + ".alone",
            _ => TextKey.Of(shift.Reach),
        };
        return words.Text($"explain.step.{kind}", ("amount", words.Difference(size, shift.Unit)), ("limit", Limit(shift)));
    }

    private string Limit(Shift shift) => shift.IsDate ? words.Value(DateOnly.FromDayNumber((int)shift.To)) : words.Amount(shift.To, shift.Unit);

    private string Told(Rewording rewording)
    {
        var (one, several, other) = rewording.Of switch
        {
            BasisOf => ("basis", "bases", "otherBasis"),
            FieldReference { Field.Name: State } => ("state", "states", "otherState"),
            _ => ("word", "words", "otherWord"),
        };
        var isShorterByExcept = rewording.To.IsEmpty || (rewording.To.Length > 1 && rewording.Except.Length == 1 && rewording.Of is not BasisOf);
        return isShorterByExcept ? words.Text($"explain.step.{other}", ("words", Quoted(rewording, rewording.Except)))
            : rewording.To is [_] ? words.Text($"explain.step.{one}", ("word", Words(rewording, rewording.To)[0]))
            : words.Text($"explain.step.{several}", ("words", Quoted(rewording, rewording.To)));
    }

    private List<string> Quoted(Rewording rewording, ImmutableArray<string> ids) =>
        [.. Words(rewording, ids).Select(word => words.Text("explain.quoted", ("word", word)))];

    private ImmutableArray<string> Words(Rewording rewording, ImmutableArray<string> ids) => rewording.Of switch
    {
        BasisOf => [.. ids.Select(id => words.Find($"basis.{id}") ?? id)],
        { Type: ExpressionType.YesNo } => [.. ids.Select(id => words.Text($"value.{id}"))],
        Reference reference => [.. ids.Select(id => words.Choice(reference.Name.Text, id))],
        FieldReference { Field.Name: State } => [.. ids.Select(id => words.Find($"state.{id}") ?? id)],
        _ => ids,
    };

    private string Told(Learning learning) =>
        !learning.IsLearnt ? words.Text("explain.step.unknown", ("name", NameOf(learning.Of)))
        : learning.Missing.IsEmpty || (learning.Of is Reference reference && learning.Missing is [var only] && only == reference.Name.Text)
            ? words.Text("explain.step.known", ("name", NameOf(learning.Of)))
            : words.Text("explain.step.knownFrom", ("name", NameOf(learning.Of)), ("missing", words.NamesOf(learning.Missing)));

    private string Told(Settling settling)
    {
        var wanted = TextKey.Of(settling.Wanted);
        var name = ("name", (object)CanonicalText.Of(settling.Of));
        return settling.Missing.IsEmpty
            ? words.Text($"explain.step.settled.{wanted}", name)
            : words.Text($"explain.step.settledBy.{wanted}", name, ("missing", words.NamesOf(settling.Missing)));
    }

    private string Told(Ruling ruling) => ruling.Rules switch
    {
        [var only] => words.Text(ruling.MustFire ? "explain.step.fires" : "explain.step.firesNot", ("rule", only)),
        var rules => words.Text(ruling.MustFire ? "explain.step.oneFires" : "explain.step.noneFires", ("options", Shortened(rules))),
    };

    private List<string> Shortened(ImmutableArray<string> rules) => rules.Length <= MostRules
        ? [.. rules]
        : [.. rules.Take(MostRules), words.Text("explain.more", ("count", rules.Length - MostRules))];

    private string NameOf(Expression of) => of switch
    {
        Reference { Part: NamePart.Value } reference => Sentences.Small(words.NameOf(reference.Name.Text)),
        BasisOf basis => Sentences.Small(words.NameOf(basis.Of.Name.Text)),
        FieldReference field => words.Find($"column.{field.Field.Name}") is { } name ? Sentences.Small(name) : field.Field.Name,
        _ => CanonicalText.Of(of),
    };

    private string MemberName(Member member) => Sentences.Small(member switch
    {
        ConcludedCriterion concluded => conclusions.CriterionName(concluded.Criterion),
        ConcludedPattern concluded => conclusions.PatternName(concluded.Pattern),
        OptionMember => conclusions.OptionName(member.Id),
        _ => member.Id,
    });
}
