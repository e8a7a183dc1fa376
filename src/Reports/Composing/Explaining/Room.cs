namespace FineTuneAdvisor.Reports.Composing.Explaining;

/// <summary>How much is told about a node, by where it stands.</summary>
internal enum Room
{
    /// <summary>In a tree of a few levels: what decided, and the names of the rest.</summary>
    Glance,

    /// <summary>In a tree that goes further down: all that it rests on.</summary>
    Whole,

    /// <summary>It is what was asked for: all that it rests on, and who uses it.</summary>
    Root,
}
