using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Tests.Explanation;

/// <summary>Facts of which a few values, or ends of ranges, have moved.</summary>
internal sealed class MovedFacts(FactSource facts) : FactSource
{
    private readonly Dictionary<(string Name, NamePart Part), Value> _moved = [];

    public Value this[Reference reference]
    {
        set => _moved[(reference.Name.Text, reference.Part)] = value;
    }

    public override Fact this[FactName name] => facts[name] with
    {
        Value = _moved.GetValueOrDefault((name.Text, NamePart.Value), facts[name].Value),
        Low = _moved.GetValueOrDefault((name.Text, NamePart.Low), facts[name].Low),
        High = _moved.GetValueOrDefault((name.Text, NamePart.High), facts[name].High),
    };
}
