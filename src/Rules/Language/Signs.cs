namespace FineTuneAdvisor.Rules.Language;

/// <summary>How operators are written.</summary>
internal static class Signs
{
    public static string Of(Comparing how) => how switch
    {
        Comparing.Equal => "==",
        Comparing.NotEqual => "!=",
        Comparing.Less => "<",
        Comparing.LessOrEqual => "<=",
        Comparing.Greater => ">",
        _ => ">=",
    };

    public static string Of(Reckoning how) => how switch
    {
        Reckoning.Plus => "+",
        Reckoning.Minus => "-",
        Reckoning.Times => "*",
        Reckoning.DividedBy => "/",
        Reckoning.Smaller => "min",
        _ => "max",
    };

    public static Comparing ComparingOf(string sign) => sign switch
    {
        "==" => Comparing.Equal,
        "!=" => Comparing.NotEqual,
        "<" => Comparing.Less,
        "<=" => Comparing.LessOrEqual,
        ">" => Comparing.Greater,
        _ => Comparing.GreaterOrEqual,
    };

    public static Reckoning ReckoningOf(string sign) => sign switch
    {
        "+" => Reckoning.Plus,
        "-" => Reckoning.Minus,
        "*" => Reckoning.Times,
        _ => Reckoning.DividedBy,
    };
}
