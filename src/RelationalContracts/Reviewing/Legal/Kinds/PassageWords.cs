namespace RelationalContracts.Reviewing.Legal.Kinds;

/// <summary>How a message names a passage.</summary>
internal static class PassageWords
{
    /// <summary>"Clause 7.2(a)", "Paragraph 2 of Schedule 3", "The text".</summary>
    public static string Name(Passage passage) => passage.Clause switch
    {
        null => "The text",
        var place when place.StartsWith("Schedule", StringComparison.Ordinal) => place,
        var place when place.StartsWith("paragraph", StringComparison.Ordinal) => "P" + place[1..],
        var place => $"Clause {place}",
    };
}
