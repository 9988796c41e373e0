using System.Diagnostics;
using RelationalContracts.Documents;

namespace RelationalContracts.Writers.Json;

/// <summary>The stable names of kinds; written out, so that renaming a member in the code changes no file.</summary>
internal static class JsonNames
{
    public static string Of(Edition edition) => edition switch
    {
        Edition.Clean => "clean",
        Edition.Drafting => "drafting",
        Edition.Training => "training",
        _ => throw new UnreachableException(),
    };

    public static string Of(PartKind kind) => kind switch
    {
        PartKind.OpenBlanks => "open-blanks",
        PartKind.Parties => "parties",
        PartKind.Background => "background",
        PartKind.Terms => "terms",
        PartKind.Schedule => "schedule",
        PartKind.Annex => "annex",
        PartKind.Execution => "execution",
        PartKind.Appendix => "appendix",
        _ => throw new UnreachableException(),
    };

    public static string Of(NumberingScheme scheme) => scheme switch
    {
        NumberingScheme.Clauses => "clauses",
        NumberingScheme.Schedules => "schedules",
        NumberingScheme.Parties => "parties",
        NumberingScheme.Recitals => "recitals",
        NumberingScheme.Definitions => "definitions",
        _ => throw new UnreachableException(),
    };

    public static string Of(NoteKind kind) => kind switch
    {
        NoteKind.Note => "note",
        NoteKind.Guidance => "guidance",
        NoteKind.Evidence => "evidence",
        _ => throw new UnreachableException(),
    };
}
