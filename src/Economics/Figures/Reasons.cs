namespace FineTuneAdvisor.Economics.Figures;

/// <summary>Why a figure is null, or what to know about a known one: ids of the ruleset's texts (<c>reason.ID</c>).</summary>
public static class Reasons
{
    public const string AnswersMissing = "answersMissing";
    public const string PriceMissing = "priceMissing";
    public const string NotForThisRoute = "notForThisRoute";
    public const string RouteUnknown = "routeUnknown";
    public const string NeverPaysBack = "never";
    public const string PaysBackAfterTheEnd = "afterTheEnd";
    public const string NoneAtAnyVolume = "noneAtAnyVolume";
    public const string DivisionByZero = "divisionByZero";
    public const string OutOfRange = "outOfRange";
    public const string NoInterval = "noInterval";
    public const string NoRetirementKnown = "noRetirementKnown";
    public const string AlreadyCheaper = "alreadyCheaper";
    public const string NoGain = "noGain";
    public const string NeverUndercut = "neverUndercut";
    public const string NoHostingFee = "noHostingFee";
    public const string NoCacheWritePrice = "noCacheWritePrice";
    public const string ModelOutOfService = "modelOutOfService";
    public const string MustSelfHost = "mustSelfHost";
    public const string QualityNotMeasured = "qualityNotMeasured";
    public const string DedicatedDeployment = "dedicatedDeployment";
    public const string NoTunedPrice = "noTunedPrice";
    public const string TuningClosed = "tuningClosed";
    public const string GpuNotChosen = "gpuNotChosen";
    public const string ModelSizeUnknown = "modelSizeUnknown";
    public const string NoLoadTest = "noLoadTest";
    public const string LoadTestsTooSlow = "loadTestsTooSlow";
    public const string LoadTestsAtOtherLengths = "loadTestsAtOtherLengths";
    public const string LoadTestOfOthers = "loadTestOfOthers";
    public const string LoadTestIsMaximum = "loadTestIsMaximum";
    public const string LoadTestOfSameSize = "loadTestOfSameSize";
    public const string NotWorkedOut = "notWorkedOut";
    public const string OptionNotPossible = "optionNotPossible";
    public const string IsTheBaseline = "isTheBaseline";
    public const string IsTheProposal = "isTheProposal";
    public const string NothingToPayBack = "nothingToPayBack";
    public const string NothingToSwitchOn = "nothingToSwitchOn";
    public const string CachedAlready = "cachedAlready";
    public const string NoneCheaper = "noneCheaper";
    public const string NotInCatalogue = "notInCatalogue";
    public const string ClosedWeights = "closedWeights";
    public const string RetrievesAlready = "retrievesAlready";
    public const string ShowsExamplesAlready = "showsExamplesAlready";
    public const string NoSmallerTunable = "noSmallerTunable";
    public const string ReasoningOnTop = "reasoningOnTop";
    public const string ReasoningNotNeeded = "reasoningNotNeeded";
    public const string AdditionsAssumed = "additionsAssumed";
    public const string EmbeddingLeftOut = "embeddingLeftOut";
    public const string TeacherIsBaseline = "teacherIsBaseline";
    public const string BilledAsUncached = "billedAsUncached";
    public const string BatchIsHalf = "batchIsHalf";
    public const string LifeIsObserved = "lifeIsObserved";
    public const string WorthUnknown = "worthUnknown";
    public const string AnotherIsUnknown = "anotherIsUnknown";
}
