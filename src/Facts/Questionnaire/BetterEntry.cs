using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Facts.Questionnaire;

/// <summary>The field <c>better</c> of a question's entry: a word, or for a choice its words from the worst to the best.</summary>
internal static class BetterEntry
{
    /// <summary>Null where it is left out, or wrong, with a problem.</summary>
    public static Better? Read(Fields fields, AnswerType? type, ImmutableArray<string> choices)
    {
        const string Name = "better";
        switch (fields.Node(Name))
        {
            case null:
                return null;
            case SequenceNode:
                var order = fields.Texts(Name);
                var isOrder = type == AnswerType.Choice && order.Length > 1 && order.All(choices.Contains) && order.Distinct(StringComparer.Ordinal).Count() == order.Length;
                return isOrder ? new Better(BetterWay.Order, order) : Refuse(string.Join(", ", order), "different words out of the question's choices, the worst first");
            case ScalarNode scalar:
                var (words, ways) = Allowed(type);
                var place = words.IndexOf(scalar.Text);
                return place >= 0 ? new Better(ways[place], [])
                    : type is null ? null
                    : Refuse(scalar.Text, "one of: " + string.Join(", ", words) + (type == AnswerType.Choice ? ", or a list of choices" : ""));
            case { } other:
                return Refuse(Fields.Describe(other), "a word or a list");
        }

        Better? Refuse(string found, string expected)
        {
            fields.Problem(Name, found, expected, "Say which way an answer is better, or leave it out where there is none.");
            return null;
        }
    }

    private static (ImmutableArray<string> Words, ImmutableArray<BetterWay> Ways) Allowed(AnswerType? type) => type switch
    {
        AnswerType.Quantity or AnswerType.Date => (["more", "less", "answered"], [BetterWay.More, BetterWay.Less, BetterWay.Answered]),
        AnswerType.YesNo => (["yes", "no", "answered"], [BetterWay.Yes, BetterWay.No, BetterWay.Answered]),
        _ => (["answered"], [BetterWay.Answered]),
    };
}
