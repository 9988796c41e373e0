using System.Xml.Linq;
using RelationalContracts.Documents;
using RelationalContracts.Testing.Documents;

namespace RelationalContracts.Writers.Tests.Word;

public sealed class WordValuesTests
{
    private static readonly XNamespace W = WordParts.W;

    [Fact]
    public void A_blank_is_a_control_that_prompts_with_its_label()
    {
        var file = new WordParts(WordFiles.Bytes(SampleDocuments.EveryNode()));

        var blank = Controls(file, "limit_two").Should().ContainSingle().Subject;

        WordParts.TextOf(blank).Should().Be("[Upper limit]");
        WordParts.Val(Property(blank, "alias")!).Should().Be("Upper limit");
        Property(blank, "showingPlcHdr").Should().NotBeNull();
        WordParts.Val(blank.Descendants(W + "rStyle").Single()).Should().Be("Blank");
    }

    [Theory]
    [InlineData("Harbour (2030) é Z\u0351\u036B 😀", true)]
    [InlineData("مجلس الميناء", false)]
    [InlineData("Harbour مجلس", false)]
    public void A_value_that_LibreOffice_would_cut_into_runs_is_a_control_that_is_not_bound(string value, bool isBound)
    {
        var document = ContractBuilder.Build(contract => contract.Clause("name", "Name", contract.Item("{=party|" + value + "}")));

        var control = Controls(new WordParts(WordFiles.Bytes(document)), "party").Should().ContainSingle().Subject;

        WordParts.TextOf(control).Should().Be(value);
        (Property(control, "dataBinding") is not null).Should().Be(isBound);
        (Property(control, "text") is not null).Should().Be(isBound);
    }

    [Theory]
    [InlineData(Edition.Drafting, true)]
    [InlineData(Edition.Training, true)]
    [InlineData(Edition.Clean, false)]
    public void A_blank_has_a_coloured_ground_except_in_a_clean_edition(Edition edition, bool isColoured)
    {
        var document = SampleDocuments.EveryNode();
        var file = new WordParts(WordFiles.Bytes(document with { Identity = document.Identity with { Edition = edition } }));

        var blank = file.Xml("word/styles.xml").Elements(W + "style").Single(style => WordParts.Val(style, "styleId") == "Blank");

        blank.Descendants(W + "shd").Any().Should().Be(isColoured);
    }

    [Fact]
    public void The_same_blank_is_bound_to_one_place_everywhere()
    {
        var file = new WordParts(WordFiles.Bytes(SampleDocuments.EveryNode()));

        var paths = Controls(file, "board_quorum").Select(Path).ToList();

        paths.Should().HaveCount(2).And.OnlyContain(path => path == paths[0]);
    }

    [Fact]
    public void Every_control_shows_what_its_place_holds()
    {
        var file = new WordParts(WordFiles.Bytes(SampleDocuments.EveryNode()));
        var values = file.CustomXml("values").Elements().ToList();

        var controls = file.Body.Descendants(W + "sdt").Where(control => Property(control, "dataBinding") is not null).ToList();

        controls.Should().HaveCountGreaterThan(8).And.AllSatisfy(control =>
        {
            var place = values[int.Parse(Path(control).Split('[', ']')[3]) - 1];
            var isBlank = Property(control, "showingPlcHdr") is not null;
            place.Value.Should().Be(isBlank ? string.Empty : WordParts.TextOf(control));
            place.Attribute("name")!.Value.Should().Be(WordParts.Val(Property(control, "tag")!));
        });
    }

    [Fact]
    public void A_blanks_prompt_stands_in_the_glossary_for_when_it_is_emptied_again()
    {
        var file = new WordParts(WordFiles.Bytes(SampleDocuments.EveryNode()));
        var blank = Controls(file, "limit_two").Single();

        var name = WordParts.Val(Property(blank, "placeholder")!.Element(W + "docPart")!);
        var prompt = file.Xml("word/glossary/document.xml").Descendants(W + "docPart").Single(part => WordParts.Val(part.Descendants(W + "name").First()) == name);

        WordParts.TextOf(prompt).Should().Be("[Upper limit]");
    }

    [Fact]
    public void A_value_printed_in_two_ways_is_two_places()
    {
        var document = ContractBuilder.Build(contract => contract.Clause(
            "meetings", "Meetings", contract.Item("Every {=interval|month}, or each {=interval|1 month}, or {=interval|month}.")));
        var file = new WordParts(WordFiles.Bytes(document));

        var paths = Controls(file, "interval").Select(Path).ToList();

        paths[0].Should().Be(paths[2]).And.NotBe(paths[1]);
    }

    [Fact]
    public void No_two_controls_have_one_id()
    {
        var file = new WordParts(WordFiles.Bytes(SampleDocuments.EveryNode()));

        file.Body.Descendants(W + "sdt").Select(control => WordParts.Val(Property(control, "id")!)).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_long_label_is_cut_to_what_Word_accepts()
    {
        var label = new string('l', 63) + "😀 and more";
        var document = SampleDocuments.Charter() with
        {
            Parts = [new Part(PartKind.Background, "Background", [new Paragraph([new Blank(label, "long", "")])])],
        };
        var file = new WordParts(WordFiles.Bytes(document));

        var title = WordParts.Val(Property(Controls(file, "long").Single(), "alias")!);

        title.Should().EndWith("…").And.HaveLength(64);
    }

    private static IEnumerable<XElement> Controls(WordParts file, string tag) =>
        file.Body.Descendants(W + "sdt").Where(control => Property(control, "tag") is { } found && WordParts.Val(found) == tag);

    private static XElement? Property(XElement control, string name) => control.Element(W + "sdtPr")!.Element(W + name);

    private static string Path(XElement control) => WordParts.Val(Property(control, "dataBinding")!, "xpath");
}
