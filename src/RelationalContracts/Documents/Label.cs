namespace RelationalContracts.Documents;

/// <summary>Which of a document's counting systems a number belongs to.</summary>
/// <remarks>Word has one abstract numbering per scheme; within a scheme a level's count restarts under each higher number.</remarks>
public enum NumberingScheme
{
    /// <summary>Clauses: <c>1.</c>, <c>1.1</c>, <c>(a)</c>, <c>(i)</c>, <c>(A)</c> at levels 1 to 5.</summary>
    Clauses,

    /// <summary>
    /// A schedule's heading (<c>Schedule 1</c>, level 0) and its paragraphs: <c>1</c>, <c>1.1</c>, <c>(a)</c>, <c>(i)</c> at
    /// levels 1 to 4.
    /// </summary>
    Schedules,

    /// <summary>The parties: <c>(1)</c> at level 1.</summary>
    Parties,

    /// <summary>The background: <c>(A)</c> at level 1, <c>(i)</c> at level 2.</summary>
    Recitals,

    /// <summary>Points inside a definition: <c>(a)</c>, <c>(i)</c> at levels 1 and 2, restarting with each definition.</summary>
    Definitions,
}

/// <summary>A printed number: where it stands in its scheme, and how it reads.</summary>
/// <param name="Scheme">The counting system.</param>
/// <param name="Level">The depth, as the scheme's description counts it.</param>
/// <param name="Ordinal">The count at that level, from 1.</param>
/// <param name="Printed">What stands before the text: <c>7.</c>, <c>7.1</c>, <c>(a)</c>, <c>Schedule 2</c>.</param>
/// <param name="Reference">What a reference to it says: <c>7</c>, <c>7.1</c>, <c>7.1(a)</c>, <c>Schedule 2</c>, <c>1.2(a)</c>.</param>
public sealed record Label(NumberingScheme Scheme, int Level, int Ordinal, string Printed, string Reference);
