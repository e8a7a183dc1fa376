using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Facts.Questionnaire;

/// <summary>What questions of one file say of each other: counts in proportion that exist, and no question that in the end hangs on itself.</summary>
internal static class QuestionReferences
{
    public static void Check(ImmutableArray<Question> questions, ImmutableArray<Problem>.Builder problems)
    {
        var byKey = questions.ToDictionary(question => question.Key, StringComparer.Ordinal);
        foreach (var question in questions)
        {
            foreach (var other in question.InProportion.Where(key => !byKey.ContainsKey(key)))
            {
                var nearest = NearestName.Of(other, byKey.Keys);
                problems.Add(new Problem(question.At, question.Key, $"inProportion: {Excerpt.Quoted(other)}, which no question asks", "keys of this questionnaire", nearest.Count > 0 ? $"Did you mean {nearest[0]}?" : "Remove it from the list."));
            }

            if (Circle(question, byKey) is { } circle)
            {
                problems.Add(new Problem(question.At, question.Key, $"{OccasionEntry.Applies}: {string.Join(" -> ", circle)}", "questions that do not hang on each other in a circle", "Let one of them apply always."));
            }
        }
    }

    // The way from a question back to itself; null where there is none.
    private static ImmutableArray<string>? Circle(Question start, Dictionary<string, Question> byKey)
    {
        var ways = new Stack<ImmutableArray<string>>([[start.Key]]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (ways.TryPop(out var way))
        {
            foreach (var next in byKey[way[^1]].AppliesWhen?.AnyOf.Select(answer => answer.Key) ?? [])
            {
                if (next == start.Key)
                {
                    return way.Add(next);
                }

                if (seen.Add(next))
                {
                    ways.Push(way.Add(next));
                }
            }
        }

        return null;
    }
}
