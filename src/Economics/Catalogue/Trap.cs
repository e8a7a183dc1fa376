namespace FineTuneAdvisor.Economics.Catalogue;

/// <summary>What price files get wrong, or say in a way that is easily read wrong.</summary>
public enum Trap
{
    /// <summary>Zero, or less, where nobody published a price.</summary>
    ZeroIsUnknown,

    /// <summary>USD per 1M written as USD a token, or a price far from what others charge for a model of the same name.</summary>
    UnitSlip,

    /// <summary>The base model's price filled in for the tuned one.</summary>
    DefaultedTunedPrice,

    /// <summary>A cache price in the field of another.</summary>
    WrongField,

    /// <summary>A batch price that does not belong to the standard price beside it.</summary>
    StaleBatchPrice,

    /// <summary>A file newer than the snapshot it is merged into says another price.</summary>
    TwoVintages,

    /// <summary>A model that is shut down, or soon will be, listed as if it were not.</summary>
    RetiredButListed,

    /// <summary>One clock written as the input's and the output's price.</summary>
    ClockCountedTwice,

    /// <summary>Prices of long inputs, of priority or of flexible service beside the standard one.</summary>
    Tiers,

    /// <summary>A price that changes with the hour of the day or on a day to come.</summary>
    NotTheWholeDay,

    /// <summary>One entry for a family of models, with another price than the model's own entry.</summary>
    FamilyPrice,

    /// <summary>A name that stands for one dated snapshot today and for another tomorrow.</summary>
    MovingName,

    /// <summary>The same model under two keys of one file, with different prices.</summary>
    ListedTwice,

    /// <summary>An entry that the price keeper has ruled out.</summary>
    RuledOut,

    /// <summary>Two sources with different prices for the same tokens.</summary>
    SourcesDisagree,

    /// <summary>No price of cached input where the untuned model has one: cached tokens are reckoned as uncached.</summary>
    CachedBilledInFull,
}
