using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Rules.Language;

/// <summary>What an expression can be; decides at load what may be compared and reckoned with what.</summary>
public abstract record ExpressionType
{
    private ExpressionType()
    {
    }

    public sealed record Amount(Dimension Dimension) : ExpressionType
    {
        public override string ToString() => Dimension.Text;
    }

    /// <summary>Yes or no: an answer, or what a comparison says.</summary>
    public sealed record YesNo : ExpressionType
    {
        public static YesNo Only { get; } = new();

        public override string ToString() => "yes/no";
    }

    /// <param name="Words">The words it can be.</param>
    public sealed record Choice(ImmutableArray<string> Words) : ExpressionType
    {
        public override string ToString() => "choice";
    }

    public sealed record Text : ExpressionType
    {
        public static Text Only { get; } = new();

        public override string ToString() => "text";
    }

    /// <param name="Words">Words that may stand instead of a date, such as <c>none</c>.</param>
    public sealed record Date(ImmutableArray<string> Words) : ExpressionType
    {
        public static Date Plain { get; } = new([]);

        public override string ToString() => "date";
    }

    public static ExpressionType Of(Unit unit) => unit == Unit.Date ? Date.Plain : new Amount(Dimension.Of(unit));

    public static ExpressionType Of(Question question) => question.Type switch
    {
        AnswerType.Quantity => Of(question.Unit ?? Unit.Number),
        AnswerType.YesNo => YesNo.Only,
        AnswerType.Choice => new Choice(question.Choices),
        AnswerType.Date => new Date(question.Choices),
        _ => Text.Only,
    };
}
