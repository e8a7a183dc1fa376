using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Rules.Language;

/// <summary>The words that <c>basis(x)</c> can be.</summary>
public static class BasisWords
{
    public static ExpressionType.Choice Type { get; } = new([.. Enum.GetValues<Basis>().Select(Of)]);

    public static string Of(Basis basis) => basis switch
    {
        Basis.Measured => "measured",
        Basis.Contracted => "contracted",
        Basis.Estimated => "estimated",
        Basis.Assumed => "assumed",
        _ => "unknown",
    };

    public static Basis? Find(string word)
    {
        foreach (var basis in Enum.GetValues<Basis>())
        {
            if (Of(basis) == word)
            {
                return basis;
            }
        }

        return null;
    }
}
