using RelationalContracts.Diagnostics;
using RelationalContracts.Library;

namespace RelationalContracts.Pictures;

/// <summary>What can be wrong with pictures: RC2095 and RC2096.</summary>
internal static class PictureDiagnostics
{
    /// <summary>RC2095: a document template shows a picture that does not exist.</summary>
    public static Diagnostic UnknownPicture(NamedPlace mention, IEnumerable<string> known) =>
        new("RC2095", Severity.Error, $"There is no picture '{mention.Name}'.", mention.At) { Help = NearestName.Help(mention.Name, known) };

    /// <summary>RC2096: a flow of a picture begins or ends at a node that the picture does not have.</summary>
    public static Diagnostic UnknownNode(NamedPlace end, IEnumerable<string> known) =>
        new("RC2096", Severity.Error, $"The picture has no node '{end.Name}'.", end.At) { Help = NearestName.Help(end.Name, known) };
}
