using System.Reflection;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Facts.Tests.Questionnaire;

public sealed class SectionsTests
{
    // Section -> answer properties of the section types, e.g. Proposal.Workload.RequestsPerDay.
    private static readonly (string Key, Type Type, Unit? Unit)[] Properties = [.. Sections().SelectMany(Answers)];

    [Fact]
    public void Every_question_has_one_property_in_the_section_types() =>
        Assert.Equal(
            Shipped.Questions.All.Select(question => question.Key).Order(StringComparer.Ordinal),
            Properties.Select(property => property.Key).Order(StringComparer.Ordinal));

    [Fact]
    public void A_propertys_unit_is_the_unit_of_its_question() =>
        Assert.All(Properties, property => Assert.Equal((property.Key, Shipped.Questions[property.Key].Unit), (property.Key, property.Unit)));

    [Fact]
    public void A_propertys_kind_is_the_kind_of_its_question() =>
        Assert.All(Properties, property => Assert.Equal((property.Key, Kind(Shipped.Questions[property.Key].Type)), (property.Key, property.Type)));

    private static Type Kind(AnswerType type) => type switch
    {
        AnswerType.Quantity => typeof(AnswerOf<>),
        AnswerType.Choice => typeof(ChoiceAnswer),
        AnswerType.YesNo => typeof(YesNoAnswer),
        AnswerType.Text => typeof(TextAnswer),
        _ => typeof(DateAnswer),
    };

    private static IEnumerable<object> Sections()
    {
        var proposal = new Proposal(new AnswerSheet([]));
        return typeof(Proposal).GetProperties()
            .Where(property => property.PropertyType.Namespace == "FineTuneAdvisor.Facts.Sections")
            .Select(property => property.GetValue(proposal)!);
    }

    private static IEnumerable<(string Key, Type Type, Unit? Unit)> Answers(object section)
    {
        foreach (var property in section.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var answer = property.GetValue(section)!;
            var given = (Answer)answer.GetType().GetProperty("Given")!.GetValue(answer)!;
            var type = property.PropertyType;
            yield return (given.Key, type.IsGenericType ? type.GetGenericTypeDefinition() : type, answer.GetType().GetProperty("Unit")?.GetValue(answer) as Unit);
        }
    }
}
