using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace RelationalContracts.Writers.Tests.Word;

/// <summary>The fields of a Word file: what they ask for and what they show until someone updates them.</summary>
internal static class WordFields
{
    private static readonly XNamespace W = WordParts.W;

    public sealed record Field(string Instruction, string Shown)
    {
        public string Kind => Instruction.Trim().Split(' ')[0];

        public string Bookmark => Instruction.Trim().Split(' ')[1];

        public bool Has(string option) => Regex.IsMatch(Instruction, Regex.Escape(option) + @"(\s|$)");
    }

    /// <summary>Every field of a part, an inner one before the one around it.</summary>
    public static IReadOnlyList<Field> In(XElement part)
    {
        var done = new List<Field>();
        var open = new Stack<(List<string> Instruction, List<string> Shown, bool[] ShowsResult)>();
        foreach (var element in part.Descendants())
        {
            switch (element.Name.LocalName)
            {
                case "fldChar" when WordParts.Val(element, "fldCharType") == "begin":
                    open.Push(([], [], [false]));
                    break;
                case "fldChar" when WordParts.Val(element, "fldCharType") == "separate":
                    open.Peek().ShowsResult[0] = true;
                    break;
                case "fldChar":
                    var (instruction, shown, _) = open.Pop();
                    done.Add(new Field(string.Concat(instruction), string.Concat(shown)));
                    break;
                case "instrText":
                    open.Peek().Instruction.Add(element.Value);
                    break;
                case "t":
                    foreach (var field in open.Where(field => field.ShowsResult[0]))
                    {
                        field.Shown.Add(element.Value);
                    }

                    break;
                case "fldSimple":
                    done.Add(new Field(WordParts.Val(element, "instr"), WordParts.TextOf(element)));
                    break;
            }
        }

        open.Should().BeEmpty();
        return done;
    }

    /// <summary>The paragraph in which each bookmark begins.</summary>
    public static IReadOnlyDictionary<string, XElement?> Bookmarks(WordParts file) =>
        file.Body.Descendants(W + "bookmarkStart").ToDictionary(start => WordParts.Val(start, "name"), start => start.Ancestors(W + "p").FirstOrDefault());
}
