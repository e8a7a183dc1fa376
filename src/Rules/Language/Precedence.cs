namespace FineTuneAdvisor.Rules.Language;

/// <summary>How strongly an operator binds, weakest first.</summary>
internal enum Precedence
{
    Lowest,
    Or,
    And,
    Not,
    Comparison,
    Sum,
    Product,
    Minus,
    Operand,
}
