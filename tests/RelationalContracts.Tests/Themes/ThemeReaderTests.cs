using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;
using RelationalContracts.Testing;
using RelationalContracts.Themes;

namespace RelationalContracts.Tests.Themes;

public class ThemeReaderTests
{
    private static readonly string Firm = Repository.Read("templates/themes/firm.yaml");

    [Fact]
    public void Millimetres_become_points_and_plain_numbers_stay()
    {
        var theme = SampleThemes.Firm;

        theme.Page.Left.Should().BeApproximately(79.37, 0.01);
        theme.ClauseLadder.Should().HaveCount(5).And.Subject.Should().HaveElementAt(1, new Rung(0, Millimetres.ToPoints(12)));
        theme.Style(StyleNames.ClauseHeading).Should().Be(new TextStyle(13, 18, 600, 18, 6));
        theme.Style(StyleNames.Header).Colour.Should().Be("#595959");
    }

    [Fact]
    public void Every_theme_that_ships_names_every_style()
    {
        SampleThemes.Firm.Styles.Keys.Should().BeEquivalentTo(StyleNames.All);
        SampleThemes.Public.Styles.Keys.Should().BeEquivalentTo(StyleNames.All);
    }

    [Fact]
    public void A_style_that_is_not_named_looks_like_the_body()
    {
        var theme = Read(Without("  note:"), out var diagnostics);

        diagnostics.Should().BeEmpty();
        theme!.Style(StyleNames.Note).Should().Be(theme.Style(StyleNames.Body));
    }

    [Theory]
    [InlineData("  level-2:", "  levle-2:", "RC1800", 21, "Did you mean 'level-2'?")]
    [InlineData("hyphenate:", "hyphenation: true\nhyphenate:", "RC1032", 7, "Did you mean 'hyphenate'?")]
    [InlineData("left: 28mm", "lefd: 28mm", "RC1032", 4, "Did you mean 'left'?")]
    [InlineData("cell-padding: 3\n", "", "RC1033", 2, null)]
    [InlineData("  body: {", "  boby: {", "RC1811", 13, null)]
    [InlineData("left: 28mm", "left: 28cm", "RC1803", 4, null)]
    [InlineData("size: 9, leading", "size: 0, leading", "RC1804", 41, null)]
    [InlineData("size: 9, leading", "size: 900, leading", "RC1804", 41, null)]
    [InlineData("\"#7a1f2b\"", "red", "RC1805", 6, null)]
    [InlineData("\"#7a1f2b\"", "\"#7a1f2b; } body { display: none\"", "RC1805", 6, null)]
    [InlineData("weight: 600, above: 18", "weight: 650, above: 18", "RC1035", 20, null)]
    [InlineData("pdf: source-serif-4", "pdf: comic-sans", "RC1035", 5, null)]
    [InlineData("size: A4", "size: foolscap", "RC1035", 4, null)]
    [InlineData(", { number: 32mm, text: 42mm }", "", "RC1807", 10, null)]
    [InlineData("number: 32mm, text: 42mm", "number: 42mm, text: 32mm", "RC1808", 10, null)]
    [InlineData("left: 28mm", "left: 170mm", "RC1809", 4, null)]
    [InlineData("word: Georgia", "word: \"Georgia; color: red\"", "RC1810", 5, null)]
    [InlineData("hyphenate: true", "hyphenate: [true]", "RC1034", 7, null)]
    public void A_fault_is_reported_at_its_place(string right, string wrong, string code, int line, string? help)
    {
        var theme = Read(Firm.Replace(right, wrong, StringComparison.Ordinal), out var diagnostics);

        theme.Should().BeNull();
        var finding = diagnostics.Should().Contain(found => found.Code == code).Which;
        finding.Place.File.Should().Be("firm.yaml");
        finding.Place.Line.Should().Be(line);
        (help is null || finding.Help == help).Should().BeTrue($"the help is '{finding.Help}'");
    }

    [Fact]
    public void A_group_that_is_missing_is_reported_once_and_not_key_by_key()
    {
        Read(Without("colours:"), out var diagnostics);

        diagnostics.Should().ContainSingle().Which.Message.Should().Contain("'colours'");
    }

    [Fact]
    public void All_faults_of_a_file_are_reported_at_once()
    {
        Read(Firm.Replace("left: 28mm", "left: wide", StringComparison.Ordinal).Replace("\"#fff4c2\"", "yellow", StringComparison.Ordinal), out var diagnostics);

        diagnostics.Select(finding => finding.Code).Should().Equal("RC1803", "RC1805");
    }

    [Fact]
    public void The_themes_that_ship_can_be_read_by_people_with_weak_eyes()
    {
        Colours(SampleThemes.Public).Should().AllSatisfy(colour => Contrast.WithWhite(colour).Should().BeGreaterThanOrEqualTo(7));
        Colours(SampleThemes.Firm).Should().AllSatisfy(colour => Contrast.WithWhite(colour).Should().BeGreaterThanOrEqualTo(4.5));
    }

    private static IEnumerable<string> Colours(Theme theme) =>
        theme.Styles.Values.Select(style => style.Colour ?? theme.TextColour).Append(theme.AccentColour).Append(theme.QuietColour);

    private static Theme? Read(string text, out DiagnosticBag diagnostics) => ThemeReader.Read(SourceFile.FromText("firm.yaml", text), diagnostics = []);

    private static string Without(string line) =>
        string.Join('\n', Firm.Split('\n').Where(found => !found.StartsWith(line, StringComparison.Ordinal)));
}
