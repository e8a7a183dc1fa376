using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Facts.Writing.Places;

namespace FineTuneAdvisor.Facts.Writing;

/// <summary>A text after its certain mends.</summary>
/// <param name="Mended">The problems that are gone, in the order of the file.</param>
/// <param name="Left">Those that a person must mend.</param>
public sealed record MendedText(string Text, ImmutableArray<Problem> Mended, ImmutableArray<Problem> Left);

/// <summary>Writes what cannot have been meant otherwise: <c>yes</c> for <c>True</c>, <c>singleTask</c> for <c>single-task</c>. All else of the text stays as it is.</summary>
public static class CertainMends
{
    /// <param name="problemsOf">What is wrong with a text of that file. A mend that makes no problem less is not made.</param>
    public static MendedText Of(string name, string text, Func<string, ImmutableArray<Problem>> problemsOf)
    {
        var form = new EntryText(Notation.Of(name));
        var left = problemsOf(text);
        var mended = new List<Problem>();

        // From the end, so that the places before stay where they are.
        foreach (var problem in left.Where(problem => problem.Certain is not null).Reverse())
        {
            if (ScalarPlace.At(text, problem.At) is not { } place)
            {
                continue;
            }

            var tried = string.Concat(text.AsSpan(0, place.Start), form.Scalar(problem.Certain!), text.AsSpan(place.End));
            if (problemsOf(tried) is var others && others.Length < left.Length)
            {
                (text, left) = (tried, others);
                mended.Insert(0, problem);
            }
        }

        return new MendedText(text, [.. mended], left);
    }
}
