using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Facts.Tests.Reading;
using FineTuneAdvisor.Facts.Writing;

namespace FineTuneAdvisor.Facts.Tests.Writing;

public sealed class CertainMendsTests
{
    [Theory]
    [InlineData("quality: { heldOut: True } # so\n", "quality: { heldOut: yes } # so\n")]
    [InlineData("quality: { heldOut: 'NO' }\n", "quality: { heldOut: no }\n")]
    [InlineData("workload: { requestsPerDay: Unknown }\n", "workload: { requestsPerDay: unknown }\n")]
    [InlineData("candidate:\n  route: \"Self-Hosted\"   # ours\n", "candidate:\n  route: selfHosted   # ours\n")]
    [InlineData("workload: { requestsPerDay: 10 000 }\n", "workload: { requestsPerDay: \"10,000\" }\n")]
    [InlineData("workload: { requestsPerDay: { value: 8 thousand, basis: Measured } }\n", "workload: { requestsPerDay: { value: 8k, basis: measured } }\n")]
    [InlineData("workload: { callsPerRequest: \"3,5\" }\n", "workload: { callsPerRequest: 3.5 }\n")]
    [InlineData("workload: { requestsPerDay: { Value: 8k, Basis: measured } }\n", "workload: { requestsPerDay: { value: 8k, basis: measured } }\n")]
    [InlineData("quality: { tunedSuccessRate: \"85,5%\" }\n", "quality: { tunedSuccessRate: 85.5% }\n")]
    [InlineData("commitment: { months: 3 years }\n", "commitment: { months: \"36 months\" }\n")]
    [InlineData("commitment: { baseModelRetirement: 2027/1/31 }\n", "commitment: { baseModelRetirement: 2027-01-31 }\n")]
    [InlineData("WorkLoad:\n  requestsPerDay: 10\n", "workload:\n  requestsPerDay: 10\n")]
    [InlineData("workload:\n  requests_per_day: 10\n", "workload:\n  requestsPerDay: 10\n")]
    public void What_cannot_have_been_meant_otherwise_is_written(string written, string mended) => Assert.Equal(Written.Head + mended, Mended("a.yaml", Written.Head + written).Text);

    [Theory]
    [InlineData("candidate: { route: selfHostd }\n")] // near, but a guess
    [InlineData("workload: { requestsPerDay: 10.000 }\n")] // ten, or ten thousand?
    [InlineData("quality: { tunedSuccessRate: 85 }\n")] // 85 in a hundred?
    [InlineData("commitment: { baseModelRetirement: 01/02/2027 }\n")] // January or February?
    [InlineData("workload: { requests_per_day: 10, requestsPerDay: 20 }\n")] // it would stand there twice
    [InlineData("proposal2: { stage: idea }\n")]
    public void What_is_for_a_person_to_say_stays_as_it_is(string written)
    {
        var mended = Mended("a.yaml", Written.Head + written);

        Assert.Equal(Written.Head + written, mended.Text);
        Assert.Empty(mended.Mended);
        Assert.NotEmpty(mended.Left);
    }

    [Fact]
    public void Several_mends_keep_their_places_and_what_is_left_is_told()
    {
        var mended = Mended("a.json", """{"proposal":{"title":"Tickets","team":"Ops é"},"useCase":{"task":"Sorts","specificity":"single task"},"quality":{"heldOut":"True","judge":"nobody"}}""");

        Assert.Equal("""{"proposal":{"title":"Tickets","team":"Ops é"},"useCase":{"task":"Sorts","specificity":"singleTask"},"quality":{"heldOut":"yes","judge":"nobody"}}""", mended.Text);
        Assert.Equal(["useCase.specificity", "quality.heldOut"], mended.Mended.Select(problem => problem.Key));
        Assert.Equal(["quality.judge"], mended.Left.Select(problem => problem.Key));
    }

    private static MendedText Mended(string name, string text) => CertainMends.Of(name, text, tried => AnswerReader.ReadText(name, tried, Shipped.Questions, _ => ImmutableArray<Problem>.Empty).Problems);
}
