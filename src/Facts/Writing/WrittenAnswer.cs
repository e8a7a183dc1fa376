using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Facts.Writing;

/// <summary>An answer in the spelling of the team, digits and all: <c>85.0%</c> claims more than <c>85%</c>.</summary>
/// <param name="Value">As it is typed; <see cref="Unknown"/> says that nobody knows.</param>
/// <param name="Low">10th percentile, where a range is given.</param>
/// <param name="High">90th percentile, where a range is given.</param>
/// <param name="Basis">measured, contracted, estimated or assumed; null: not stated.</param>
public sealed record WrittenAnswer(string Value, string? Low = null, string? High = null, string? Basis = null, string? Evidence = null)
{
    public const string Unknown = "unknown";

    /// <summary>The answer at this place of a file, in either of its forms; null where it has no value.</summary>
    public static WrittenAnswer? Of(Node? node) => node switch
    {
        ScalarNode { IsEmpty: false } scalar => new WrittenAnswer(scalar.Text),
        MappingNode mapping when Field(mapping, "value") is { } value => new WrittenAnswer(value, Field(mapping, "low"), Field(mapping, "high"), Field(mapping, "basis"), Field(mapping, "evidence")),
        _ => null,
    };

    private static string? Field(MappingNode mapping, string name) => mapping[name] is ScalarNode { IsEmpty: false } scalar ? scalar.Text : null;
}
