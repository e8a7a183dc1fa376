using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Facts.Questionnaire;

/// <summary>What stands in for an answer: the fields <c>leftOut</c> and <c>unknown</c> of a question's entry.</summary>
internal static class StandIn
{
    private static readonly string[] Meanings = ["default", "notApplicable", "range", "reverse", "stop"];

    /// <summary>A value that must be an allowed answer to the question; null where it is left out or wrong, or the question itself could not be read.</summary>
    public static AnswerValue? Read(Fields fields, string name, Question? question, string key, ImmutableArray<Problem>.Builder problems)
    {
        switch (fields.Node(name))
        {
            case null:
                return null;
            case ScalarNode scalar:
                var value = question is null ? null : ValueReader.Read(question, scalar, key);
                problems.AddRange(value?.Problems ?? []);
                return value?.Value;
            case { } other:
                fields.Problem(name, Fields.Describe(other), "a single value", $"Write one value after '{name}:'.");
                return null;
        }
    }

    /// <summary>What "don't know" means: one of the meanings, with the value or the parameter that it needs.</summary>
    public static DontKnow DontKnow(Fields fields, Question? question, string key, ImmutableArray<Problem>.Builder problems)
    {
        if (fields.Mapping("unknown") is not { } unknown)
        {
            if (!fields.Has("unknown"))
            {
                fields.Problem("unknown", "nothing", "what \"don't know\" means", "Add 'unknown: { means: stop }' or another meaning.");
            }

            return new DontKnow(DontKnowMeaning.Stop, null, null);
        }

        var text = unknown.Text("means");
        var parameter = unknown.OptionalText("parameter");
        var value = Read(unknown, "value", question, key + ".unknown.value", problems);
        unknown.Done();
        if (MeaningOf(text) is not { } meaning)
        {
            if (text.Length > 0)
            {
                unknown.Problem("means", Excerpt.Quoted(text), "one of: " + string.Join(", ", Meanings), NearestName.Of(text, Meanings) is [var nearest] ? $"Did you mean {nearest}?" : "Write one of the five meanings.");
            }

            return new DontKnow(DontKnowMeaning.Stop, null, null);
        }

        Consistent(unknown, meaning, parameter, question);
        return new DontKnow(meaning, value, parameter);
    }

    private static DontKnowMeaning? MeaningOf(string text) => text switch
    {
        "stop" => DontKnowMeaning.Stop,
        "range" => DontKnowMeaning.Range,
        "default" => DontKnowMeaning.Default,
        "reverse" => DontKnowMeaning.Reverse,
        "notApplicable" => DontKnowMeaning.NotApplicable,
        _ => null,
    };

    private static void Consistent(Fields unknown, DontKnowMeaning meaning, string? parameter, Question? question)
    {
        var hasValue = unknown.Has("value");
        if (meaning == DontKnowMeaning.Range && parameter is null)
        {
            unknown.Problem("parameter", "nothing", "the parameter that holds middle, low and high", "Add 'parameter:'.");
        }

        if (parameter is not null && (meaning is not (DontKnowMeaning.Range or DontKnowMeaning.Default) || question is not null and not { Type: AnswerType.Quantity }))
        {
            unknown.Problem("parameter", Excerpt.Quoted(parameter), "no parameter: only a range or default of a quantity has one", "Remove 'parameter:'.");
        }

        if (hasValue && (meaning != DontKnowMeaning.Default || parameter is not null))
        {
            unknown.Problem("value", "a value", "no value: only a default without a parameter has one", "Remove 'value:', or write 'means: default'.");
        }

        if (question is { IsRequired: true } && meaning != DontKnowMeaning.Stop)
        {
            unknown.Problem("means", "a stand-in for a required answer", "stop", "Write 'means: stop', or remove 'required: yes'.");
        }
    }
}
