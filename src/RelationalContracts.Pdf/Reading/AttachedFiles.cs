using System.Collections.Immutable;
using System.Text;

namespace RelationalContracts.Pdf.Reading;

/// <summary>Reads the files that a PDF carries (ISO 32000-1, 7.11.4).</summary>
internal static class AttachedFiles
{
    private const int MostFiles = 1000;

    /// <summary>Name to text of each file, as far as it is text.</summary>
    public static ImmutableSortedDictionary<string, string> Read(PdfObjects objects)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var open = new Stack<PdfValue?>([objects.Dictionary(objects.Root["Names"])["EmbeddedFiles"]]);
        for (var nodes = 0; open.TryPop(out var node) && nodes < MostFiles; nodes++)
        {
            var dictionary = objects.Dictionary(node);
            objects.List(dictionary["Kids"]).ToList().ForEach(open.Push);
            ReadLeaf(objects, objects.List(dictionary["Names"]), files);
        }

        return files.ToImmutable();
    }

    private static void ReadLeaf(PdfObjects objects, IReadOnlyList<PdfValue> names, ImmutableSortedDictionary<string, string>.Builder files)
    {
        for (var i = 0; i + 1 < names.Count; i += 2)
        {
            if (objects.Resolve(names[i]) is PdfString name)
            {
                var stream = objects.Dictionary(objects.Dictionary(names[i + 1])["EF"])["F"];
                files[PdfObjects.Text(name)] = Encoding.UTF8.GetString(objects.Data(stream).Span);
            }
        }
    }
}
