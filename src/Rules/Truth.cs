namespace FineTuneAdvisor.Rules;

// The order is the logic: "and" is the minimum, "or" the maximum (Kleene's strong three-valued logic).
public enum Truth
{
    False,
    Unknown,
    True,
}

public static class Truths
{
    public static Truth And(this Truth left, Truth right) => (Truth)Math.Min((int)left, (int)right);

    public static Truth Or(this Truth left, Truth right) => (Truth)Math.Max((int)left, (int)right);

    public static Truth Not(this Truth truth) => (Truth)(Truth.True - truth);
}
