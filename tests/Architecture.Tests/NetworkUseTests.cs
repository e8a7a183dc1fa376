namespace FineTuneAdvisor.Architecture.Tests;

/// <summary>What NRules 1.0.4 does wrongly, or slowly, wherever it is used: the code that builds and asks the network stays clear of it.</summary>
public class NetworkUseTests
{
    private const string Engine = "src/Rules/Engine";

    // Bindings are shared wrongly, flattening races between threads, and a for-all is rewritten in two-valued logic.
    [Theory]
    [InlineData("Binding")]
    [InlineData("Flatten")]
    [InlineData("Aggregate()")]
    [InlineData("Collect()")]
    [InlineData("GroupBy()")]
    [InlineData("ForAll")]
    [InlineData("FilterGroup")]
    public void The_network_is_built_of_patterns_exists_and_not_alone(string element) =>
        Assert.DoesNotContain(Builders(), line => line.Contains("." + element, StringComparison.Ordinal));

    // A new object's members count as one: a condition is a call on a constant, and no tree of ours creates or reads a member.
    [Theory]
    [InlineData("LinqExpression.New")]
    [InlineData("LinqExpression.MemberInit")]
    [InlineData("LinqExpression.Property")]
    [InlineData("LinqExpression.Field")]
    [InlineData("LinqExpression.MakeMemberAccess")]
    public void A_condition_of_the_network_reads_no_member(string node) => Assert.DoesNotContain(Builders(), line => line.Contains(node, StringComparison.Ordinal));

    // As a query it would be compiled anew for every assessment, at 25 times the cost of the assessment.
    [Fact]
    public void Conclusions_are_enumerated_and_never_queried()
    {
        var queries = Lines().Where(line => line.Contains(".Query<", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(queries);
        Assert.All(queries, query => Assert.Contains(">().AsEnumerable()", query, StringComparison.Ordinal));
    }

    // Who listens makes the network build the arguments of every evaluation.
    [Fact]
    public void Nobody_listens_to_the_networks_events() => Assert.DoesNotContain(Lines(), line => line.Contains(".Events", StringComparison.Ordinal));

    private static IEnumerable<string> Builders()
    {
        var builders = Repository.SourceFiles(Engine).Where(file => File.ReadAllText(file).Contains("RuleBuilder", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(builders);
        return builders.SelectMany(File.ReadLines);
    }

    private static IEnumerable<string> Lines() => Repository.SourceFiles(Engine).SelectMany(File.ReadLines);
}
