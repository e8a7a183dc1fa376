using FineTuneAdvisor.Economics.Catalogue;

namespace FineTuneAdvisor.Cli.Output.Catalogue;

/// <summary>What a trap is called to the price keeper.</summary>
internal static class TrapWords
{
    public static string Of(Trap trap) => trap switch
    {
        Trap.ZeroIsUnknown => "Zero for unknown",
        Trap.UnitSlip => "Slips of the unit",
        Trap.DefaultedTunedPrice => "Tuned prices filled in from the base model",
        Trap.WrongField => "Cache prices in the wrong field",
        Trap.StaleBatchPrice => "Stale batch prices",
        Trap.TwoVintages => "Prices that changed since the base",
        Trap.RetiredButListed => "Retired but listed",
        Trap.ClockCountedTwice => "Prices of a clock",
        Trap.Tiers => "Tiers beside the standard price",
        Trap.NotTheWholeDay => "Prices of some hours, or of a day to come",
        Trap.FamilyPrice => "Prices of a family of names",
        Trap.MovingName => "Names that move from snapshot to snapshot",
        Trap.ListedTwice => "Models listed twice with different prices",
        Trap.RuledOut => "Ruled out by the base",
        Trap.SourcesDisagree => "Sources that disagree",
        Trap.CachedBilledInFull => "No cached price: cached tokens are reckoned as uncached",
        _ => throw new ArgumentOutOfRangeException(nameof(trap), trap, "no words for this trap"),
    };
}
